import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkContent } from '@/lib/content/files/check'
import { isEmpty } from '@/lib/worksheet/form/empty'
import { freshKey } from '@/lib/worksheet/form/keys'
import { pick } from '@/lib/worksheet/form/paths'
import { readPart } from '@/lib/worksheet/form/read-part'
import type { FormValues } from '@/lib/worksheet/form/values'
import { writePart } from '@/lib/worksheet/form/write-part'
import { fieldsOfPart } from '@/lib/worksheet/part-fields'
import { type PartSlug, worksheetParts } from '@/lib/worksheet/parts'
import { worksheetDraft, worksheetOf } from '@/lib/worksheet/worksheet'

type Content = Readonly<Record<string, unknown>>
const interventions = checkContent('content', ['kis', 'voorbeelden']).documents.filter(({ kind }) => kind === 'interventie')
const slugs = worksheetParts.map(({ slug }) => slug)

/** What a browser sends of a form: line ends as CRLF, and nothing of what has no value. */
function sent(values: FormValues, more: Record<string, string | string[]> = {}): FormData {
  const form = new FormData()
  for (const [name, list] of Object.entries({ ...values, ...more })) for (const value of [list].flat()) form.append(name, value.replace(/\r?\n/g, '\r\n'))
  return form
}
const written = (slug: PartSlug, content: Content) => writePart(fieldsOfPart(slug), content, 3)
const read = (slug: PartSlug, content: Content, more: Record<string, string | string[]> = {}) =>
  readPart(fieldsOfPart(slug), sent(written(slug, content), more), {})
const namesOf = (slug: PartSlug, content: Content) =>
  pick(
    content,
    fieldsOfPart(slug).map(({ name }) => name),
  )
/** Without the names that rows have within the worksheet. */
const nameless = (value: unknown): unknown => JSON.parse(JSON.stringify(value, (name, one: unknown) => (name === 'key' || name === 'anchor' ? undefined : one)))
/** Without what says nothing. */
function pruned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(pruned)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).flatMap(([name, one]) => (isEmpty(one) ? [] : [[name, pruned(one)]])))
}
const rich = (text: string) => [{ text }]
const goals = (...names: string[]) => ({ goals: names.map((name) => ({ key: name, text: rich(name), groups: ['Ouders'], factors: [] })) })
const textsOf = ({ content }: { content: Content }) => (content.goals as { text?: { text: string }[] }[]).map(({ text }) => text?.[0]?.text)

describe('a part of the worksheet as a plain form', () => {
  it.each([
    ['exactly', {}, (value: unknown) => value],
    ['but for what says nothing, when the form is all that is known of it', { _basis: '{}' }, pruned],
  ])('gives every intervention back, %s', (_, more, kept) => {
    expect(interventions.length).toBeGreaterThan(40)
    for (const { content } of interventions)
      for (const slug of slugs) {
        const worksheet = worksheetOf(content as Content)
        const { content: back, problems } = read(slug, worksheet, more)
        expect(problems).toEqual([])
        // Rows without a name get one.
        expect(kept(nameless(back))).toEqual(kept(nameless(namesOf(slug, worksheet))))
        const named = namesOf(slug, { ...worksheet, ...back })
        expect(kept(read(slug, named, more).content)).toEqual(kept(named))
      }
  })

  it('makes a worksheet of whatever is sent', () => {
    const names = fc.constantFrom(
      'goals.0.text',
      'goals.1.key',
      'goals.0.groups',
      'goals.x',
      'goals',
      'goals.0',
      '__proto__.a',
      'goals.0.constructor',
      '_basis',
      '_doe',
    )
    const value = fc.oneof(
      fc.string(),
      fc.constantFrom('{"goals":1}', '{"goals":[null,3]}', 'voeg-toe goals', 'weg goals.0', 'omlaag goals.0', 'voeg-toe __proto__'),
    )
    fc.assert(
      fc.property(fc.array(fc.tuple(names, value), { maxLength: 12 }), (entries) => {
        const form = new FormData()
        form.append('_velden', 'goals constructor __proto__')
        for (const [name, text] of entries) form.append(name, text)
        const { content, fields } = readPart(fieldsOfPart('doelen'), form, {})
        expect(fields).toEqual(['goals'])
        expect(worksheetDraft.safeParse(content).success).toBe(true)
      }),
    )
  })

  it('empties what was unticked and leaves alone what the form does not hold', () => {
    const content = { forms: ['training'], title: 'Naam', sectors: ['po'], costs: { free: true } }
    const { content: back } = readPart(fieldsOfPart('kern'), sent({ _velden: ['title forms'], title: ['Nieuw'], _basis: [JSON.stringify(content)] }), {})
    expect(back).toEqual({ title: 'Nieuw', forms: [] })
    expect(read('kosten', content, { 'costs.free': [] }).content).toEqual({})
  })

  it('keeps what can not be read as it was typed, with what to do', () => {
    const { content, problems } = read(
      'kosten',
      { costs: { once: 100, note: 'Per jaar' } },
      { 'costs.once': 'abc', 'costs.perGroup': '1.250,50', 'costs.year': '2,5' },
    )
    expect(content).toEqual({ costs: { once: 100, note: 'Per jaar', perGroup: 1250.5 } })
    expect(problems).toEqual([
      { path: ['costs', 'once'], typed: 'abc', message: expect.stringContaining('getal') },
      { path: ['costs', 'year'], typed: '2,5', message: expect.stringContaining('heel getal') },
    ])
    expect(read('literatuur', { literature: [{ id: 'a', type: 'book', title: 'A' }] }, { 'literature.0.issued': '31-02-2024' }).problems).toHaveLength(1)
  })

  it('reads dates as they are written', () => {
    const issued = (typed: string) =>
      (read('literatuur', { literature: [{ id: 'a', type: 'book', title: 'A' }] }, { 'literature.0.issued': typed }).content.literature as Content[])[0]?.issued
    expect(['2024', '2024-05', '2024-05-31', '31-5-2024'].map(issued)).toEqual(
      [[2024], [2024, 5], [2024, 5, 31], [2024, 5, 31]].map((parts) => ({ 'date-parts': [parts] })),
    )
  })

  it('adds, takes away and moves rows with all that was typed in them', () => {
    const three = goals('een', 'twee', 'drie')
    expect(textsOf(read('doelen', three, { _doe: 'weg goals.1' }))).toEqual(['een', 'drie'])
    expect(textsOf(read('doelen', three, { _doe: 'omhoog goals.2', 'goals.2.text': 'drie!' }))).toEqual(['een', 'drie!', 'twee'])
    expect(textsOf(read('doelen', three, { _doe: 'omlaag goals.2' }))).toEqual(['een', 'twee', 'drie'])
    const added = read('doelen', three, { _doe: 'voeg-toe goals', 'goals.0.text': 'anders' })
    expect(textsOf(added)).toEqual(['anders', 'twee', 'drie', undefined])
    expect(added.focus).toBe('goals.3')
    expect(read('doelen', three, { _doe: 'omhoog goals.2' }).content).toEqual({ goals: [three.goals[0], three.goals[2], three.goals[1]] })
  })

  it('adds a row to a list in a row', () => {
    const studies = {
      studies: [
        { title: 'A', year: 2020 },
        { title: 'B', year: 2021, outcomes: [{ text: rich('x') }] },
      ],
    }
    const { content, focus } = read('onderzoek', studies, { _doe: 'voeg-toe studies.1.outcomes' })
    expect(content).toEqual({ studies: [studies.studies[0], { title: 'B', year: 2021, outcomes: [{ text: rich('x') }, {}] }] })
    expect(focus).toBe('studies.1.outcomes.1')
  })

  it('leaves out rows that say nothing, and says where what can not be read is now', () => {
    const groups = { endGroups: [{ name: 'Ouders' }, {}, { name: 'Kinderen' }] }
    const { content, problems } = read('doelgroep', groups, { 'endGroups.2.ageFrom': 'acht' })
    expect(content).toEqual({ endGroups: [{ name: 'Ouders' }, { name: 'Kinderen' }] })
    expect(problems).toMatchObject([{ path: ['endGroups', 1, 'ageFrom'], typed: 'acht' }])
  })

  it('names new rows by what they say, each differently, and never names one anew', () => {
    const content = read('doelen', goals('kennen'), { 'goals.1.text': 'Kennen', 'goals.2.text': 'Meer *weten*' }).content
    expect((content.goals as { key: string }[]).map(({ key }) => key)).toEqual(['kennen', 'kennen-2', 'meer-weten'])
    expect((read('doelen', content, { 'goals.1.text': 'Heel iets anders' }).content.goals as { key: string }[])[1]?.key).toBe('kennen-2')
    const works = read('literatuur', {}, { 'literature.0.title': 'Over bruggen' }).content
    expect(works).toEqual({ literature: [{ id: 'over-bruggen', title: 'Over bruggen' }] })
  })

  it('gives rows that say nothing yet names that others will not give at the same moment', () => {
    const names = Array.from({ length: 40 }, () => freshKey('doel', []))
    expect(new Set(names).size).toBeGreaterThan(35)
    for (const name of names) expect(name).toMatch(/^doel-[a-z0-9]{4}$/)
    expect(freshKey('doel', names)).not.toBe(names[0])
  })

  it('knows a mechanism by its place in the dossier, or else by what it says', () => {
    const typed = {
      'theory.mechanisms.0.text': 'Contact',
      'theory.mechanisms.1.text': 'Samen',
      'theory.mechanisms.1._paragraaf': 'dossier/vooroordelen#contact-op-voet',
    }
    const { content } = read('wat-werkt', {}, typed)
    expect(content.theory).toEqual({
      mechanisms: [
        { text: rich('Contact'), anchor: 'contact' },
        { text: rich('Samen'), doc: 'dossier/vooroordelen', anchor: 'contact-op-voet' },
      ],
    })
    const { renamed } = read('wat-werkt', content, { 'theory.mechanisms.0._paragraaf': 'dossier/vooroordelen#gelijk' })
    expect(renamed).toEqual([{ list: 'theory.mechanisms', from: 'contact', to: 'gelijk' }])
    const loose = read('wat-werkt', content, { 'theory.mechanisms.1._paragraaf': '', 'theory.mechanisms.0.text': 'Heel anders' })
    expect(loose.renamed).toEqual([])
    expect(loose.content.theory).toMatchObject({ mechanisms: [{ anchor: 'contact' }, { text: rich('Samen'), anchor: 'contact-op-voet' }] })
    expect(JSON.stringify(loose.content)).not.toContain('dossier/')
  })

  it('makes an organisation of a person, and the other way round, without losing the name', () => {
    const work = { literature: [{ id: 'a', title: 'A', author: [{ family: 'Berg', given: 'J.', 'non-dropping-particle': 'van den' }, { literal: 'KIS' }] }] }
    const { content } = read('literatuur', work, { 'literature.0.author.0._soort': '1', 'literature.0.author.1._soort': '0' })
    expect((content.literature as { author: unknown }[])[0]?.author).toEqual([{ literal: 'J. van den Berg' }, { family: 'KIS' }])
  })
})
