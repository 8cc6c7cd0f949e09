import fc from 'fast-check'
import { expect, it } from 'vitest'
import { pageOf, perPage } from '@/app/mijn-interventies/inzendingen/[id]/feedback/shown'
import type { RemarkView } from '@/lib/submissions/shapes'

const remarks = (count: number) => Array.from({ length: count }, (_, n) => ({ id: `nummer-${n}` }) as RemarkView)

it('shows every remark on exactly one page, in order', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 400 }), (count) => {
      const { last } = pageOf(remarks(count), undefined, undefined)
      const pages = Array.from({ length: last }, (_, i) => pageOf(remarks(count), String(i + 1), undefined).remarks)
      expect(pages.flat()).toEqual(remarks(count))
      expect(pages.every(({ length }) => length <= perPage)).toBe(true)
    }),
  )
})

it('opens the page of the remark it is about, whatever page was asked for', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 400 }), fc.nat(399), fc.string(), (count, n, asked) => {
      const about = `nummer-${n % count}`
      expect(pageOf(remarks(count), asked, about).remarks.map(({ id }) => id)).toContain(about)
    }),
  )
})

it('stays within its pages for every address', () => {
  for (const asked of ['0', '-3', '99', 'x', '', '1e9', 'Infinity', undefined]) {
    const { page, last } = pageOf(remarks(120), asked, undefined)
    expect(last).toBe(3)
    expect([1, 2, 3]).toContain(page)
  }
})
