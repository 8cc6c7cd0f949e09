import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCursor, writeCursor } from '@/lib/redactie/cursor'
import { documentsHref, isView, readDocumentQuery, views } from '@/lib/redactie/schema'

describe('what a list is asked, in its address', () => {
  it('survives being written and read', () => {
    const asked = fc.record({
      q: fc.option(
        fc
          .string({ minLength: 1, maxLength: 50 })
          .map((text) => text.trim())
          .filter(Boolean),
        { nil: undefined },
      ),
      soort: fc.option(fc.constantFrom('publicatie' as const, 'begrip' as const), { nil: undefined }),
      staat: fc.option(fc.constantFrom('draft' as const, 'none' as const), { nil: undefined }),
      eigenaar: fc.option(fc.oneof(fc.constantFrom('ik' as const, 'niemand' as const), fc.uuid()), { nil: undefined }),
      sorteer: fc.constantFrom('gewijzigd' as const, 'titel' as const, 'controle' as const),
      per: fc.constantFrom(25 as const, 50 as const, 100 as const),
    })
    fc.assert(
      fc.property(asked, (query) => {
        const params = Object.fromEntries(new URL(documentsHref(query), 'https://x.example').searchParams)
        expect(readDocumentQuery(params)).toEqual(expect.objectContaining(JSON.parse(JSON.stringify(query))))
      }),
    )
  })

  it('takes anything, and leaves out what it does not understand', () => {
    fc.assert(fc.property(fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.array(fc.string()))), (params) => void readDocumentQuery(params)))
    expect(readDocumentQuery({ soort: 'raket', per: '1000000', sorteer: 'drop', eigenaar: "' OR 1=1" })).toMatchObject({
      per: 50,
      sorteer: 'gewijzigd',
      soort: undefined,
      eigenaar: undefined,
    })
  })

  it('begins at the first page when a filter changes', () => {
    expect(documentsHref(readDocumentQuery({ na: 'x', q: 'wijk' }), { soort: 'project' })).toBe('/redactie/documenten?q=wijk&soort=project')
  })

  it('knows which of the daily lists it is', () => {
    for (const { query } of views) {
      const read = readDocumentQuery(Object.fromEntries(new URL(documentsHref(query), 'https://x.example').searchParams))
      expect(views.filter((view) => isView(read, view.query))).toEqual([expect.objectContaining({ query })])
    }
  })
})

describe('a cursor', () => {
  const written = fc.string({ maxLength: 140, unit: 'grapheme' }).filter((text) => !text.includes('\0'))

  it('survives being written and read', () => {
    fc.assert(
      fc.property(fc.option(written), fc.string({ maxLength: 140 }), (value, id) => {
        expect(readCursor(writeCursor({ value, id }))).toEqual({ value, id })
      }),
    )
  })

  it('is nothing when somebody made it up', () => {
    fc.assert(fc.property(fc.string(), (text) => void readCursor(text)))
    expect(readCursor(writeCursor({ value: 'a\0', id: 'b' }))).toBeUndefined()
    expect(readCursor(Buffer.from('{"a":1}').toString('base64url'))).toBeUndefined()
  })
})
