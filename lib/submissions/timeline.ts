import type { Transition } from '@/lib/db/generated/client'
import { type Step, submissionLabels } from '@/lib/submissions/states'

/** A step as an owner may know it. `who`: a colleague's name, or "KIS". `reason`: what was said to both sides. JSON-safe. */
export type TimelineItem = { id: string; what: string; who: string; at: string; reason: string; version?: number }

type Row = Pick<Transition, 'id' | 'step' | 'to' | 'actor' | 'at' | 'reason'> & { version: { number: number } | null }

/** Which steps show their reason to owners: those that were said to both sides. The words of a decision stand with the decision itself. The reason of a withdrawal is for KIS alone, also when a colleague gave it. */
const said = new Set<string>([
  'accept',
  'decline',
  'releaseFeedback',
  'startAssessment',
  'returnToOwner',

  'object',
  'dismissObjection',
  'grantObjection',
] satisfies Step[])

const sentences: Readonly<Record<string, (row: Row) => string>> = {
  register: () => 'Aangemeld voor de ronde',
  accept: () => 'Toegelaten tot de ronde',
  decline: () => 'Aanmelding afgewezen',
  finishWorkshop: () => 'Workshop afgerond',
  submit: ({ version }) => (version ? `Versie ${version.number} ingediend` : 'Versie ingediend'),
  releaseFeedback: ({ version }) => (version ? `Feedback gegeven op versie ${version.number}` : 'Feedback gegeven'),
  startAssessment: () => 'Beoordeling begonnen',
  compare: () => 'Beide beoordelingen zijn binnen',
  returnToOwner: () => 'Teruggegeven met de vraag om een nieuwe versie',
  decide: ({ to }) => `Besluit: ${submissionLabels[to].toLowerCase()}`,
  object: () => 'Bezwaar gemaakt',
  dismissObjection: () => 'Bezwaar afgewezen: het besluit blijft staan',
  grantObjection: () => 'Bezwaar gegrond: er komt een nieuwe beoordeling',
  withdraw: () => 'Ingetrokken',
}

/** What happened to a submission as its owners may read it, newest first. `colleagues`: names of the people of their organisation, by id; all others are "KIS". */
export function ownerTimeline(rows: readonly Row[], colleagues: ReadonlyMap<string, string>): TimelineItem[] {
  return rows
    .map((row) => ({
      id: String(row.id),
      what: sentences[row.step]?.(row) ?? submissionLabels[row.to],
      who: colleagues.get(row.actor) ?? 'KIS',
      at: row.at.toISOString(),
      reason: said.has(row.step) ? row.reason : '',
      ...(row.version && { version: row.version.number }),
    }))
    .toReversed()
}
