import { describe, expect, it } from 'vitest'
import { readingHints } from '@/lib/content/blockers/reading-hints'
import { schemaIssues } from '@/lib/content/blockers/schema-issues'
import { headingIssues, linkTextIssues, sourceIssues } from '@/lib/content/blockers/text-issues'
import { kinds } from '@/lib/content/registry'

const heading = (level: number) => ({ type: 'heading', level, id: 'x', text: [{ text: 'Kop' }] })
const link = (text: string, url = 'https://example.org') => ({ type: 'paragraph', text: [{ text: 'Zie ' }, { text, link: { url } }] })
const paths = (blockers: { path: PropertyKey[] }[]) => blockers.map(({ path }) => path.join('.'))

describe('what blocks publication', () => {
  it('is said in Dutch, at the field, for everything that a schema refuses', () => {
    const content = {
      title: '',
      summary: 'kort',
      type: 'onzin',
      year: 1200,
      themes: ['geen-thema'],
      body: [{ type: 'figure', src: '/x.png', alt: ' ', width: 1, height: 1 }],
    }
    const found = schemaIssues(kinds.publicatie, content)
    expect(paths(found)).toEqual(expect.arrayContaining(['title', 'type', 'status', 'origin', 'year', 'themes.0', 'body.0.alt']))
    for (const { message } of found) expect(message).not.toMatch(/invalid|expected|too |required|verwacht|ontving|string|regex|patroon/i)
  })

  it('finds a first heading that is too deep and levels that are skipped, in every body', () => {
    expect(paths(headingIssues({ body: [heading(3), heading(4), heading(2), heading(4)] }))).toEqual(['body.0.level', 'body.3.level'])
    expect(headingIssues({ body: [heading(2), heading(3), heading(4), heading(2), heading(3)] })).toEqual([])
    expect(paths(headingIssues({ chapters: [{ body: [heading(2)] }, { body: [heading(4)] }] }))).toEqual(['chapters.1.body.0.level'])
  })

  it.each(['klik hier', 'Lees meer…', 'hier', ' Hier. ', 'https://example.org/rapport.pdf', 'www.example.org', '→'])(
    'finds a link that says nothing: %s',
    (text) => {
      expect(paths(linkTextIssues({ body: [link(text)] }))).toEqual(['body.0.text.1'])
    },
  )

  it.each(['het rapport over werk', 'Hier lees je de aanpak', 'KIS', 'bekijk de video'])('leaves a link that says where it leads: %s', (text) => {
    expect(linkTextIssues({ body: [link(text)] })).toEqual([])
  })

  it('reads neighbours with one target as one link', () => {
    const target = { url: 'https://example.org' }
    const text = [
      { text: 'hier', link: target },
      { text: ' vind je het rapport', bold: true, link: target },
    ]
    expect(linkTextIssues({ body: [{ type: 'paragraph', text }] })).toEqual([])
  })

  it('asks who said what is quoted word for word', () => {
    const quote = (more: object) => ({ type: 'quote', text: [{ text: 'Zo is het.' }], ...more })
    expect(
      paths(sourceIssues({ body: [quote({}), quote({ speaker: 'Een moeder' }), quote({ kind: 'weergave' }), quote({ source: { title: 'Boek' } })] })),
    ).toEqual(['body.0.source'])
  })

  it('takes hard sentences as a hint only', () => {
    const sentence = `${'Overheidsinstellingen beoordelen maatschappelijke ontwikkelingen voortdurend '.repeat(14)}.`
    const hints = readingHints({ body: [{ type: 'paragraph', text: [{ text: sentence }] }] })
    expect(hints.length).toBeGreaterThan(0)
    expect(hints.every(({ severity }) => severity === 'hint')).toBe(true)
  })
})
