import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkContent } from '@/lib/content/files/check'
import { intervention } from '@/lib/interventions/kind'
import { criteriaVersions, currentCriteria } from '@/lib/reviews/criteria'
import { completeness, overallProgress } from '@/lib/worksheet/completeness'
import { partOfPath } from '@/lib/worksheet/part-fields'
import { type Worksheet, worksheetDraft, worksheetOf } from '@/lib/worksheet/worksheet'

type Content = Readonly<Record<string, unknown>>
const rich = (text: string) => [{ text }]
const item = (text: string) => ({ text: rich(text) })

/** A worksheet in which nothing is missing. */
const whole: Worksheet = {
  title: 'Voorbeeld van een interventie',
  summary: 'Een voorbeeld waar niets aan ontbreekt, om mee te testen.',
  owner: { name: 'Voorbeeldorganisatie' },
  forms: ['training'],
  sectors: ['vo'],
  abstract: ['doelgroep', 'doel', 'aanpak', 'materiaal', 'onderbouwing', 'onderzoek'].map((part) => ({ part, text: rich('Een paar woorden.') })),
  theory: {
    problem: item('Leerlingen kennen elkaar niet.'),
    factors: [{ key: 'contact', text: rich('Weinig contact.') }],
    mechanisms: [{ text: rich('Contact op gelijke voet'), doc: 'dossier/vooroordelen', anchor: 'contact' }],
    justification: item('Omdat contact helpt.'),
  },
  endGroups: [{ name: 'Leerlingen', ageFrom: 12, ageTo: 18 }],
  selection: item('Wie wil.'),
  involvement: item('Leerlingen dachten mee.'),
  goals: [{ key: 'kennen', text: rich('Leerlingen kennen elkaar.'), groups: ['Leerlingen'], factors: ['contact'] }],
  approach: [{ title: 'Kennismaken', text: rich('Ze spelen een spel.'), goals: ['kennen'], mechanisms: ['contact'] }],
  schedule: { meetings: 3 },
  materials: [item('Een spel')],
  performers: item('Docenten'),
  qualityControl: item('Een gesprek na afloop'),
  preconditions: [item('Een lokaal')],
  implementation: item('Met een startgesprek'),
  costs: { free: true },
  essentialElements: [item('Het spel')],
  studies: [{ title: 'Een studie', year: 2024, design: 'Voor- en nameting', outcomes: [item('Meer contact')] }],
  literature: [{ id: 'a', type: 'book', title: 'Over contact', author: [{ family: 'Berg' }] }],
}
const of = (worksheet: Content, dossiers?: string[]) =>
  completeness(worksheet as Worksheet, { criteriaVersion: currentCriteria, ...(dossiers && { dossiers }) })
const missing = (worksheet: Content) => of(worksheet).flatMap((criterion) => criterion.missing.map(({ path }) => `${criterion.id}: ${path.join('.')}`))
const set = (path: string, value: unknown): Content => {
  const copy = structuredClone(whole) as Record<string, unknown>
  const keys = path.split('.')
  const holder = keys.slice(0, -1).reduce<Record<string, unknown>>((at, key) => at[key] as Record<string, unknown>, copy)
  if (value === undefined) delete holder[keys.at(-1) ?? '']
  else holder[keys.at(-1) ?? ''] = value
  return copy
}

describe('the completeness of a worksheet', () => {
  it('asks nothing of a worksheet in which nothing is missing, and everything of an empty one', () => {
    expect(missing(whole)).toEqual([])
    expect(overallProgress(of(whole))).toEqual({ complete: 11, of: 11, percent: 100 })
    expect(overallProgress(of({}))).toEqual({ complete: 0, of: 11, percent: 0 })
  })

  it('has something to ask for every criterion of every version, each time with a field that is on some part of the worksheet', () => {
    for (const version of Object.keys(criteriaVersions).map(Number)) {
      const progress = completeness({}, { criteriaVersion: version })
      expect(progress.map(({ id }) => id)).toEqual([
        'algemeen',
        ...((criteriaVersions as Record<number, readonly { id: string }[]>)[version]?.map(({ id }) => id) ?? []),
      ])
      for (const { missing } of progress) {
        expect(missing.length).toBeGreaterThan(0)
        for (const { path, message } of missing) {
          expect(partOfPath(path)).toBeDefined()
          expect(message).toMatch(/^[A-Z].*[.?]$/)
        }
      }
    }
  })

  it.each([
    ['goals.0.groups', [], ['doelen: goals.0.groups']],
    ['goals.0.factors', [], ['doelen: goals.0.factors', 'samenhang: goals.0.factors']],
    ['goals.0.factors', ['weg'], ['doelen: goals.0.factors', 'samenhang: goals.0.factors']],
    ['approach.0.goals', [], ['samenhang: approach.0.goals', 'samenhang: goals.0']],
    ['theory.mechanisms.0.doc', undefined, ['onderbouwing: theory.mechanisms.0.doc']],
    ['abstract.0.text', rich('woord '.repeat(81)), ['algemeen: abstract.0.text']],
    ['abstract', whole.abstract && (whole.abstract as unknown[]).slice(1), ['algemeen: abstract']],
    ['costs', undefined, ['uitvoering: costs']],
    ['costs', { free: true, once: 3 }, ['uitvoering: costs.free']],
    ['studies.0.year', undefined, ['onderzoek: studies.0.year']],
    ['studies.0.doi', 'doi:10.1', ['onderzoek: studies.0.doi']],
    ['endGroups.0.ageTo', 4, ['doelgroep: endGroups.0.ageTo']],
    ['contact', { email: 'geen adres' }, ['algemeen: contact.email']],
    ['summary', 'Te kort', ['algemeen: summary']],
    ['literature', [{}], ['onderbouwing: literature']],
  ])('says what is missing when %s is another', (path, value, expected) => {
    const found = missing(set(path, value))
    expect(found.sort()).toEqual([...expected].sort())
  })

  it('takes it that there is no research yet when the summary says so', () => {
    const none = { ...whole, studies: [] }
    expect(missing(none)).toEqual([])
    expect(missing({ ...none, abstract: [] })).toContain('onderzoek: studies')
  })

  it('does not ask for a paragraph where the round has no dossier, and passes over rows that say nothing yet', () => {
    const loose = set('theory.mechanisms.0.doc', undefined)
    expect(of(loose, []).every(({ complete }) => complete)).toBe(true)
    expect(of(loose, ['dossier/vooroordelen']).every(({ complete }) => complete)).toBe(false)
    const rows = {
      ...whole,
      goals: [...(whole.goals as object[]), { key: 'nieuw' }],
      studies: [{}, ...(whole.studies as object[])],
      abstract: [{}, ...(whole.abstract as object[])],
    }
    expect(missing(rows)).toEqual([])
  })

  it('asks nothing about shape of what was published, and lets nothing through that could not be', () => {
    const documents = checkContent('content', ['kis', 'voorbeelden']).documents.filter(({ kind }) => kind === 'interventie')
    expect(documents.length).toBeGreaterThan(40)
    for (const { content } of documents)
      for (const { missing } of of(worksheetOf(content as Content)))
        for (const { message } of missing) expect(message).not.toMatch(/: (vul dit|kies een van|kijk dit|maak dit|schrijf )/)
    expect(intervention.publishable.safeParse({ ...whole, entrances: ['antidiscriminatie'] }).success).toBe(true)
  }, 30_000)

  it('never undoes what is complete by filling in what is empty', () => {
    // Two things that are filled in ask for something: half a study, where before the summary could say that there was
    // none, for its other half; and a link for what it points at.
    const asks = /^studies\.|^(?:goals|approach)\.0\.(?:groups|factors|goals|mechanisms)/
    const leaves = leavesOf(whole).filter((path) => !asks.test(path))
    const gaps = fc.subarray(leaves)
    fc.assert(
      fc.property(gaps, fc.infiniteStream(fc.boolean()), (removed, keeps) => {
        const still = removed.filter(() => keeps.next().value === true)
        const [less, more] = [without(removed), without(still)]
        const now = of(more)
        for (const [i, before] of of(less).entries()) if (before.complete) expect(now[i]?.complete, before.id).toBe(true)
        expect(overallProgress(now).percent).toBeGreaterThanOrEqual(overallProgress(of(less)).percent)
      }),
      { numRuns: 300 },
    )
  })

  it('has an answer for whatever a draft can hold', () => {
    const values = fc.constantFrom<unknown>(undefined, '', [], [{}], {}, 'x', [{ text: [] }], [{ part: 'doel' }], { mechanisms: [{}] }, { free: false }, [
      { text: rich('x') },
    ])
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...Object.keys(whole)), values), (draft) => {
        fc.pre(worksheetDraft.safeParse(draft).success)
        expect(of(draft)).toEqual(JSON.parse(JSON.stringify(of(draft))))
      }),
      { numRuns: 300 },
    )
  })
})

/** Every place that says something, lists as a whole and links too. Names within the worksheet are always there. */
function leavesOf(value: unknown, path: string[] = []): string[] {
  if (typeof value !== 'object' || value === null) return ['key', 'id'].includes(path.at(-1) ?? '') ? [] : [path.join('.')]
  const inner = Object.entries(value).flatMap(([name, one]) =>
    name === 'text' && Array.isArray(one) ? [[...path, name].join('.')] : leavesOf(one, [...path, name]),
  )
  return path.length > 0 && !/^\d+$/.test(path.at(-1) ?? '') ? [path.join('.'), ...inner] : inner
}

function without(paths: readonly string[]): Content {
  const copy = structuredClone(whole) as Record<string, unknown>
  for (const path of paths) {
    const keys = path.split('.')
    const holder = keys.slice(0, -1).reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], copy) as
      | Record<string, unknown>
      | undefined
    if (!holder) continue
    if (Array.isArray(holder)) holder[Number(keys.at(-1))] = typeof holder[Number(keys.at(-1))] === 'string' ? '' : {}
    else delete holder[keys.at(-1) ?? '']
  }
  return copy
}
