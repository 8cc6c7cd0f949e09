import { describe, expect, it } from 'vitest'
import { checkContent } from '@/lib/content/files/check'
import { termOf } from '@/lib/search/names'
import { rolesOf, Thesaurus } from '@/lib/search/thesaurus/thesaurus'

const { curation, documents, issues } = checkContent('content', ['kis', 'voorbeelden'])
const thesaurus = new Thesaurus(curation.thesaurus)
const expanded = (label: string) => thesaurus.expand(label).map((expansion) => expansion.label)

describe('the thesaurus of KIS', () => {
  it('is without faults', () => {
    expect(issues.filter(({ file }) => /^content\/(thesaurus|zoeken)\//.test(file))).toEqual([])
    expect(thesaurus.concepts.length).toBeGreaterThanOrEqual(150)
  })

  it.each([
    ['jeugd', 'jongeren'],
    ['vergunninghouder', 'statushouder'],
    ['antidiscriminatiebureau', 'ADV'],
    ['islamofobie', 'moslimdiscriminatie'],
    ['leerkracht', 'docent'],
    ['lokale overheid', 'gemeente'],
    ['sociaal team', 'wijkteam'],
    ['Jodenhaat', 'antisemitisme'],
    ['discrimineren', 'discriminatie'],
    ['racistisch', 'racisme'],
    ['primair onderwijs', 'po'],
  ])('knows %s and %s as words for the same, both ways', (one, other) => {
    expect(expanded(one)).toContain(other)
    expect(expanded(other)).toContain(one)
  })

  it.each([
    ['allochtoon', 'migratieachtergrond'],
    ['zigeuner', 'Sinti en Roma'],
    ['eerwraak', 'eergerelateerd geweld'],
    ['zwart racisme', 'anti-zwart racisme'],
  ])('leads the old word %s to %s, and not back', (old, current) => {
    expect(expanded(old)).toContain(current)
    expect(thesaurus.preferredFor(old)).toMatchObject({ label: current, old: true })
    for (const label of thesaurus.labels()) expect(expanded(label)).not.toContain(old)
  })

  it.each([
    ['discriminatie', 'arbeidsmarktdiscriminatie'],
    ['arbeidsmarktdiscriminatie', 'stagediscriminatie'],
    ['discriminatie', 'antisemitisme'],
    ['maatschappelijke spanningen', 'polarisatie'],
    ['ouders', 'vader'],
  ])('finds from %s also %s, and not the other way', (broad, narrow) => {
    expect(expanded(broad)).toContain(narrow)
    expect(expanded(narrow)).not.toContain(broad)
  })

  it.each([
    ['jongeren', 'jongerenwerk'],
    ['ouders', 'ouderen'],
    ['vluchteling', 'asielzoeker'],
    ['vooroordeel', 'stereotype'],
    ['sinti', 'woonwagenbewoner'],
    ['weerbaarheid', 'veerkracht'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(expanded(one)).not.toContain(other)
    expect(expanded(other)).not.toContain(one)
  })

  it('has no label that the analyser takes for a label of another concept', () => {
    const uses = thesaurus.concepts.flatMap((concept) => rolesOf(concept).map(([label]) => ({ term: termOf(label) ?? '', label, id: concept.id })))
    const shared = [...Map.groupBy(uses, ({ term }) => term).values()].filter((same) => new Set(same.map(({ id }) => id)).size > 1)
    expect(shared.map((same) => same.map(({ id, label }) => `${id}: ${label}`).join(' = '))).toEqual([])
  })

  it('has every term of the glossary that has another name', () => {
    const known = new Set(thesaurus.concepts.map(({ term }) => term))
    const terms = documents.filter(({ kind, content }) => kind === 'begrip' && 'abbreviation' in content && content.abbreviation)
    expect(terms.map(({ id }) => id).filter((id) => !known.has(id))).toEqual([])
  })
})

describe('the best bets of KIS', () => {
  it('are documents that one can read now', () => {
    const byId = new Map(documents.map(({ id, kind, content }) => [id, { kind, content }]))
    const planned = curation.aanraders.flatMap((bet) =>
      bet.documents.filter((id) => {
        const found = byId.get(id)
        return found?.kind === 'publicatie' && 'status' in found.content && found.content.status !== 'verschenen'
      }),
    )
    expect(planned).toEqual([])
    expect(curation.aanraders.length).toBeGreaterThanOrEqual(25)
  })
})
