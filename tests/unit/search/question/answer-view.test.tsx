import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { Answer } from '@/components/search/Answer'
import { readQuestion } from '@/lib/search/question/question'
import type { Answer as Answered, Asked } from '@/lib/search/question/shape'
import { answerView } from '@/lib/search/question/view'

const understood = readQuestion('Zijn er gratis trainingen sinds 2020 voor ouders of jongeren?', new Date('2026-11-22'))
if (!understood) throw new Error('not read as a question')
const results = { total: 0, page: 1, pageCount: 1, pageSize: 20, hits: [], facets: [], bets: [], partial: false, widened: false }
const answer: Answered = { kind: 'find', supported: false, sentence: 'Er is niets.', understood, passages: [], results }
const links = { without: (removed: readonly Asked[]) => `/zonder/${removed.map(({ key, value }) => `${key}-${value}`).join('/')}`, literal: '/letterlijk' }

describe('the answer box', () => {
  it('has one chip for each piece of the sentence, that takes away all it became', () => {
    expect(answerView(answer, links).chips).toEqual([
      { label: 'Kosten: Gratis', href: '/zonder/kosten-gratis' },
      { label: 'Vorm: Training', href: '/zonder/soort-interventie/vorm-training' },
      { label: 'Voor wie: Ouders en gezinnen', href: '/zonder/groep-ouders' },
      { label: 'Voor wie: Jongeren', href: '/zonder/groep-jongeren' },
    ])
  })

  it('says years as a range', () => {
    const rapporten = readQuestion('Ik zoek rapporten sinds 2020 over stages', new Date('2026-11-22'))
    expect(rapporten && answerView({ ...answer, understood: rapporten }, links).chips.map(({ label }) => label)).toContain('Jaar: 2020 tot en met 2026')
  })

  it('leads to the question form when there is no answer, and only then', () => {
    const html = renderToStaticMarkup(<Answer answer={answerView(answer, links)} />)
    expect(html).toContain('href="/over-kis/contact"')
    expect(html).toContain('href="/letterlijk"')
    expect(renderToStaticMarkup(<Answer answer={answerView({ ...answer, supported: true }, links)} />)).not.toContain('/over-kis/contact')
  })

  it('quotes with the source, and never as HTML', () => {
    const passages = [{ text: 'Dat is <b>zo</b>.', path: '/begrippen/zo', title: 'Zo', typeLabel: 'Begrip', direct: true }]
    const html = renderToStaticMarkup(<Answer answer={answerView({ ...answer, passages }, links)} />)
    expect(html).toMatch(/<figure><blockquote><p>Dat is &lt;b&gt;zo&lt;\/b&gt;\.<\/p><\/blockquote><figcaption><a href="\/begrippen\/zo">Zo<\/a>/)
  })
})
