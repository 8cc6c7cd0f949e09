import { describe, expect, it } from 'vitest'
import { prose } from '@/lib/content/prose'
import { references } from '@/lib/content/references'

describe('references', () => {
  it('finds identities in fields and blocks, not in prose', () => {
    const found = references({
      title: 'project/geen-verwijzing',
      project: 'project/a',
      themes: ['thema/b'],
      body: [
        { type: 'paragraph', text: [{ text: 'project/ook-niet' }, { text: 'x', link: { doc: 'kennisgids/c', anchor: 'd' } }, { text: 'y', term: 'begrip/e' }] },
      ],
    })
    expect(found.map(({ to, anchor }) => [to, anchor])).toEqual([
      ['project/a', undefined],
      ['thema/b', undefined],
      ['kennisgids/c', 'd'],
      ['begrip/e', undefined],
    ])
  })
})

describe('prose', () => {
  it('gives the words of blocks and nothing else', () => {
    expect(
      prose([
        { type: 'callout', title: 'Kop', body: [{ type: 'paragraph', text: [{ text: 'Een ' }, { text: 'zin', bold: true, link: { url: 'https://x.nl' } }] }] },
      ]),
    ).toBe('Kop\nEen zin')
  })
})
