import { type Actor, authorize } from '@/lib/auth/policy'
import { toCsv } from '@/lib/csv/csv'
import type { Db } from '@/lib/db/client'
import type { Round } from '@/lib/db/generated/client'
import { countFigures, daysFigures, type Figures, figuresOf, type History } from '@/lib/rounds/figures'

/** How many earlier rounds stand beside a round. */
const mostEarlier = 4

/** A round with its figures. */
export type RoundFigures = { slug: string; title: string; figures: Figures }

/** The figures of a round, and of the rounds that were before it, the newest first. Throws ForbiddenError. */
export async function readFigures(db: Db, actor: Actor, round: Round): Promise<RoundFigures[]> {
  authorize(actor, 'round.read')
  const earlier = await db.round.findMany({
    where: { openedAt: { not: null }, registrationFrom: { lt: round.registrationFrom } },
    orderBy: [{ registrationFrom: 'desc' }, { id: 'asc' }],
    take: mostEarlier,
    select: { id: true, slug: true, title: true },
  })
  const rounds = [round, ...earlier]
  const histories = await Promise.all(rounds.map(({ id }) => readHistories(db, actor, id)))
  return rounds.map(({ slug, title }, i) => ({ slug, title, figures: figuresOf(histories[i] ?? []) }))
}

/** What happened with every submission of a round. Throws ForbiddenError. */
export async function readHistories(db: Db, actor: Actor, roundId: string): Promise<History[]> {
  authorize(actor, 'round.read')
  const rows = await db.submission.findMany({
    where: { roundId },
    select: {
      id: true,
      state: true,
      rounds: true,
      workshopExemption: true,
      transitions: { select: { step: true, to: true, at: true }, orderBy: { id: 'asc' } },
      seats: { where: { attended: true }, select: { id: true }, take: 1 },
    },
    orderBy: { id: 'asc' },
  })
  return rows.map(({ id, state, rounds, workshopExemption, transitions, seats }) => ({
    id,
    state,
    rounds,
    attended: seats.length > 0,
    exempt: workshopExemption !== null,
    steps: transitions,
  }))
}

/** The figures as a table for a spreadsheet: a row for each number, a column for each round. */
export function figuresCsv(rounds: readonly RoundFigures[]): string {
  const head = ['Cijfer', 'Hoe geteld', ...rounds.map(({ title }) => title)]
  return toCsv(head, [
    ...countFigures.map(({ id, label, how }) => [label, how, ...rounds.map(({ figures }) => figures.counts[id])]),
    [
      'Versies tot het besluit (mediaan)',
      'Hoe vaak een versie is ingediend voor het eerste besluit.',
      ...rounds.map(({ figures }) => figures.versions.median?.median),
    ],
    ...daysFigures.map(({ id, label, how }) => [`${label} (mediaan, dagen)`, how, ...rounds.map(({ figures }) => figures.days[id]?.median)]),
  ])
}
