import { isoDay } from '@/lib/dates'
import type { Step, SubmissionState } from '@/lib/submissions/states'

/** What figures are reckoned from: a submission with its steps in order. `attended`: somebody of it was at a workshop of the round. */
export type History = {
  id: string
  state: SubmissionState
  rounds: number
  attended: boolean
  exempt: boolean
  steps: readonly { step: string; to: SubmissionState; at: Date }[]
}

const took = (step: Step) => (one: History) => one.steps.some((taken) => taken.step === step)
const isNow =
  (...states: SubmissionState[]) =>
  ({ state }: History) =>
    states.includes(state)
const ended = isNow('included', 'deferred', 'notIncluded', 'declined', 'withdrawn')

/** Every number that counts submissions: what it is called, how it is counted, and of which submissions it is the number. */
export const countFigures = [
  { id: 'aangemeld', label: 'Aangemeld', how: 'Alle aanmeldingen in deze ronde, ook wat later is afgewezen of ingetrokken.', counts: () => true },
  { id: 'toegelaten', label: 'Toegelaten', how: 'Een coördinator liet de inzending toe tot de ronde.', counts: took('accept') },
  {
    id: 'workshop',
    label: 'Bij een workshop',
    how: 'Iemand van de organisatie was bij een workshop van deze ronde, volgens de aanwezigheidslijst.',
    counts: (one: History) => one.attended || took('finishWorkshop')(one),
  },
  { id: 'vrijgesteld', label: 'Vrijgesteld van de workshop', how: 'Volgde de workshop al in een eerdere ronde.', counts: ({ exempt }: History) => exempt },
  { id: 'ingediend', label: 'Ingediend', how: 'Diende minstens één versie in.', counts: took('submit') },
  {
    id: 'loopt',
    label: 'Loopt nog',
    how: 'Nog zonder besluit, of na een bezwaar opnieuw in behandeling.',
    counts: (one: History) => !ended(one),
  },
  { id: 'opgenomen', label: 'Opgenomen', how: 'Staat nu op opgenomen.', counts: isNow('included') },
  { id: 'aangehouden', label: 'Aangehouden', how: 'Staat nu op aangehouden: de eigenaar kan nog een versie indienen.', counts: isNow('deferred') },
  { id: 'niet-opgenomen', label: 'Niet opgenomen', how: 'Staat nu op niet opgenomen.', counts: isNow('notIncluded') },
  { id: 'ingetrokken', label: 'Ingetrokken', how: 'De eigenaar of KIS trok de inzending in.', counts: isNow('withdrawn') },
  { id: 'afgewezen', label: 'Afgewezen bij aanmelding', how: 'Kon niet meedoen in deze ronde.', counts: isNow('declined') },
  { id: 'bezwaar', label: 'Bezwaar gemaakt', how: 'Maakte ooit bezwaar tegen een besluit, wat er ook van kwam.', counts: took('object') },
  { id: 'besloten', label: 'Met een besluit', how: 'Kreeg minstens één besluit.', counts: took('decide') },
] as const satisfies readonly { id: string; label: string; how: string; counts: (one: History) => boolean }[]
export type CountId = (typeof countFigures)[number]['id']

/** Numbers of days, each the median: half of the submissions took at most so long. */
export const daysFigures = [
  { id: 'doorlooptijd', label: 'Aanmelding tot besluit', how: 'Van de aanmelding tot het eerste besluit.' },
  { id: 'toelaten', label: 'Aanmelding bekijken', how: 'Van de aanmelding tot KIS toeliet of afwees.' },
  { id: 'schrijven', label: 'Eerste versie', how: 'Van toelaten tot de eerste versie, met de workshop.' },
  { id: 'feedback', label: 'Feedback geven', how: 'Hoe lang versies bij KIS lagen voor er feedback kwam of de beoordeling begon, per inzending opgeteld.' },
  { id: 'verwerken', label: 'Feedback verwerken', how: 'Hoe lang de eigenaar met de feedback bezig was, per inzending opgeteld.' },
  { id: 'beoordelen', label: 'Beoordelen', how: 'Van het begin van de eerste beoordeling tot het eerste besluit.' },
] as const
export type DaysId = (typeof daysFigures)[number]['id']

/** `of`: how many submissions it is the median of; null without any. */
export type Median = { median: number; of: number } | null
export type Figures = {
  counts: Record<CountId, number>
  days: Record<DaysId, Median>
  versions: { median: Median; spread: { versions: number; submissions: number }[] }
}

/** The figures of a round, from what happened in it. */
export function figuresOf(histories: readonly History[]): Figures {
  const decided = histories.filter(took('decide'))
  const versions = decided.map(versionsUntilDecision)
  return {
    counts: Object.fromEntries(countFigures.map(({ id, counts }) => [id, histories.filter(counts).length])) as Figures['counts'],
    days: Object.fromEntries(daysFigures.map(({ id }) => [id, medianOf(histories.flatMap((one) => durations[id](one) ?? []))])) as Figures['days'],
    versions: {
      median: medianOf(versions),
      spread: [...Map.groupBy(versions, (count) => count)]
        .map(([count, of]) => ({ versions: count, submissions: of.length }))
        .sort((a, b) => a.versions - b.versions),
    },
  }
}

/** The submissions that a number counts; undefined for a number that there is not. */
export function countedIn(histories: readonly History[], id: string): Set<string> | undefined {
  const figure = countFigures.find((known) => known.id === id)
  return figure && new Set(histories.filter(figure.counts).map((one) => one.id))
}

/** How often a version was handed in before the first decision: the rounds that it needed. */
export function versionsUntilDecision({ steps }: History): number {
  const until = steps.findIndex(({ step }) => step === 'decide')
  return steps.slice(0, until < 0 ? undefined : until).filter(({ step }) => step === 'submit').length
}

const durations: Record<DaysId, (one: History) => number | undefined> = {
  doorlooptijd: (one) => between(one, ['register'], ['decide']),
  toelaten: (one) => between(one, ['register'], ['accept', 'decline']),
  schrijven: (one) => between(one, ['accept'], ['submit']),
  feedback: (one) => spentIn(one, 'submitted'),
  verwerken: (one) => spentIn(one, 'feedback'),
  beoordelen: (one) => between(one, ['startAssessment'], ['decide']),
}

function between({ steps }: History, from: readonly Step[], to: readonly Step[]): number | undefined {
  const start = steps.find(({ step }) => (from as readonly string[]).includes(step))
  const end = start && steps.find(({ step, at }) => (to as readonly string[]).includes(step) && at >= start.at)
  return start && end && daysBetween(start.at, end.at)
}

/** All days in a state that it left again, together. */
function spentIn({ steps }: History, state: SubmissionState): number | undefined {
  const spent = steps.flatMap(({ to, at }, i) => {
    const next = steps[i + 1]
    return to === state && next ? [daysBetween(at, next.at)] : []
  })
  return spent.length > 0 ? spent.reduce((sum, days) => sum + days, 0) : undefined
}

/** Days of the calendar in the Netherlands, so that a night with summer time is one night. */
function daysBetween(from: Date, to: Date): number {
  return Math.round((Date.parse(isoDay(to)) - Date.parse(isoDay(from))) / 86_400_000)
}

/** The middle one, or the mean of the two in the middle. */
export function medianOf(values: readonly number[]): Median {
  const sorted = values.toSorted((a, b) => a - b)
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]]
  return low === undefined || high === undefined ? null : { median: (low + high) / 2, of: sorted.length }
}
