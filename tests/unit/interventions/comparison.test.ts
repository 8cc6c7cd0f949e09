import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { toCsv } from '@/lib/csv/csv'
import { compareRecords, onlyDifferences } from '@/lib/interventions/compare'
import { comparison, comparisonRows } from '@/lib/interventions/comparison'
import { cellOf, columnOf, linesOf } from '@/lib/interventions/comparison-rows'
import { interventionColumns, withoutAddress } from '@/lib/interventions/export'
import { type Intervention, publishable } from '@/lib/interventions/schema'
import { toRecord } from '@/lib/search/export-columns'

const today = '2026-11-22'
const text = (name: string) => [{ text: name }]
const lookUp = (id: string) => ({ title: `Titel van ${id}`, path: `/dossiers/${id.split('/')[1]}` })

/** A record with every field filled, each with a text of its own. */
const full: Intervention = publishable.parse({
  title: 'mark-title',
  summary: 'mark-summary-van-genoeg-tekens',
  audiences: ['gemeente'],
  practicalUse: [{ text: text('mark-use') }],
  owner: { name: 'mark-owner', doc: 'organisatie/eigenaar' },
  contact: { label: 'mark-contact', url: 'https://example.org/mark-contact-url', email: 'geheim@example.org' },
  describedBy: [{ organisation: 'mark-describer' }],
  describedOn: '2026-01-02',
  abstract: ['doelgroep', 'doel', 'aanpak', 'materiaal', 'onderbouwing', 'onderzoek'].map((part) => ({ part, text: text(`mark-abstract-${part}`) })),
  entrances: ['polarisatie'],
  forms: ['theater'],
  sectors: ['sport'],
  grounds: ['herkomst'],
  preventionLevel: 'universeel',
  languages: ['mark-language'],
  region: 'mark-region',
  municipalities: ['mark-municipality'],
  endGroups: [{ name: 'mark-endgroup', ageFrom: 12, ageTo: 17, traits: ['mark-trait'] }],
  intermediaryGroups: [{ name: 'mark-intermediary' }],
  selection: { text: text('mark-selection') },
  involvement: { text: text('mark-involvement') },
  goals: [{ text: text('mark-goal'), kind: 'kennis' }],
  schedule: { meetings: 7, hours: 13, weeks: 5, note: 'mark-schedule' },
  approach: [{ title: 'mark-activity', text: text('mark-activity-text'), duration: 'mark-duration' }],
  materials: [{ text: text('mark-material') }],
  location: 'mark-location',
  performers: { text: text('mark-performers'), training: 'mark-training', competences: [{ text: text('mark-competence') }] },
  qualityControl: { text: text('mark-quality') },
  preconditions: [{ text: text('mark-precondition') }],
  implementation: { text: text('mark-implementation') },
  costs: { once: 1501, perGroup: 202, perParticipant: 33, licence: 404, hours: 55, year: 2024, note: 'mark-costs' },
  theory: {
    problem: { text: text('mark-problem') },
    factors: [{ text: text('mark-factor') }],
    mechanisms: [{ text: text('mark-mechanism'), doc: 'dossier/wat-werkt', anchor: 'contact' }],
    justification: { text: text('mark-justification') },
  },
  essentialElements: [{ text: text('mark-essential') }],
  substantiation: { level: 'onderbouwd', by: 'mark-judge', on: '2025-03-04', url: 'https://example.org/mark-judgement' },
  effect: { level: 'goed', by: 'mark-effect-judge', on: '2025-05-06', url: 'https://example.org/mark-effect' },
  studies: [{ title: 'mark-study', authors: 'mark-authors', year: 2023, design: 'mark-design', size: 'mark-size', outcomes: [{ text: text('mark-outcome') }] }],
  literature: [{ id: 'x', type: 'book', title: 'mark-literature', author: [{ literal: 'mark-writer' }] }],
  reach: 'mark-reach',
  partOf: 'mark-part',
  note: 'mark-note',
  listedIn: [{ label: 'mark-listed', url: 'https://example.org/mark-listed-url' }],
  confirmedOn: '2026-07-08',
  validUntil: '2028-09-10',
})
const empty: Intervention = publishable.parse({ title: 'Leeg', entrances: ['polarisatie'], forms: ['theater'] })
const of = (content: Intervention) => ({ content, lookUp, today })

/** Every text and link of a record. */
function leaves(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return value && typeof value === 'object' ? Object.values(value).flatMap(leaves) : []
}

describe('the rows in which interventions are compared', () => {
  it('have ids and labels of their own', () => {
    for (const names of [comparisonRows.map(({ id }) => id), comparisonRows.map(columnOf), comparison.map(({ id }) => id)])
      expect(new Set(names).size).toBe(names.length)
  })

  it('each say something of a full record, and together all of it but the address for mail', () => {
    expect(comparisonRows.filter((row) => linesOf(row, of(full)).length === 0).map(({ id }) => id)).toEqual([])
    const said = comparisonRows.flatMap((row) => linesOf(row, of(full)).flatMap(({ text: line, href }) => [line, href ?? ''])).join('\n')
    const marks = leaves(full).filter((leaf) => leaf.includes('mark-') && leaf !== full.title)
    expect(marks.length).toBeGreaterThan(50)
    expect(marks.filter((mark) => !said.includes(mark))).toEqual([])
    expect(said).not.toContain('geheim@example.org')
  })

  it('say nothing of an empty record but what is always known', () => {
    const filled = comparisonRows.filter((row) => linesOf(row, of(empty)).length > 0).map(({ id }) => id)
    expect(filled).toEqual(['onderwerp', 'vorm', 'onderbouwing', 'actueel'])
  })

  it('write amounts and days for people and for calculating', () => {
    const row = (id: string) => comparisonRows.find((candidate) => candidate.id === id) ?? comparisonRows[0]
    const [once, hours, confirmed] = [row('eenmalig'), row('uren'), row('bevestigd-op')]
    if (!once || !hours || !confirmed) throw new Error('rows are missing')
    expect([once, hours, confirmed].map((one) => linesOf(one, of(full))[0]?.text)).toEqual(['€ 1.501', '13 uur', '8 juli 2026'])
    expect([once, hours, confirmed].map((one) => cellOf(one, of(full)))).toEqual([1501, 13, '2026-07-08'])
  })

  it('lead to the mechanism in its dossier and to the judgement', () => {
    const hrefs = comparisonRows.flatMap((row) => linesOf(row, of(full)).flatMap(({ href }) => href ?? []))
    expect(hrefs).toEqual(expect.arrayContaining(['/dossiers/wat-werkt#contact', 'https://example.org/mark-judgement', 'https://example.org/mark-effect']))
  })
})

describe('records beside each other', () => {
  it('differ nowhere from themselves', () => {
    const table = compareRecords([of(full), of(full)])
    expect(table.differing).toBe(0)
    expect(table.absent).toEqual([])
    expect(onlyDifferences(table).sections).toEqual([])
  })

  it('differ where two say something else, whatever the order and the capitals; not where one says nothing', () => {
    const other = { ...full, languages: ['Turks', 'nederlands'], region: 'Elders', location: undefined }
    const table = compareRecords([of({ ...full, languages: ['Nederlands', 'Turks'] }), of(other)])
    const rows = onlyDifferences(table).sections.flatMap((section) => section.rows)
    expect(rows.map(({ id }) => id)).toEqual(['regio'])
    expect(rows[0]?.cells).toEqual([[{ text: 'mark-region' }], [{ text: 'Elders' }]])
    expect(table.differing).toBe(1)
  })

  it('names the rows that none of them fills, and shows the others', () => {
    const table = compareRecords([of(empty), of(empty)])
    const shown = table.sections.flatMap((section) => section.rows)
    expect(shown).toHaveLength(table.filled)
    expect(shown.length + table.absent.length).toBe(comparisonRows.length)
  })
})

describe('a file of interventions', () => {
  const columns = interventionColumns('https://kis.example')
  const record = { ...of(withoutAddress(full)), id: 'interventie/vol', path: '/interventies/vol', example: false }

  it('holds every row and no address for mail, as CSV and as JSON', () => {
    const csv = toCsv(
      columns.map(({ label }) => label),
      [columns.map(({ cell }) => cell(record))],
    )
    const [head, row]: string[][] = parse(csv, { bom: true, delimiter: ';' })
    expect(head).toHaveLength(comparisonRows.length + 3)
    expect(row?.every((cell) => cell !== '')).toBe(true)
    const json = JSON.stringify(toRecord(columns, record))
    for (const output of [csv, json, JSON.stringify(withoutAddress(full))]) expect(output).not.toContain('geheim@')
    expect(json).toContain('mark-contact')
  })
})
