import type { Actor } from '@/lib/auth/policy'
import { type CsvCell, toCsv } from '@/lib/csv/csv'
import { isoDay } from '@/lib/dates'
import type { Db } from '@/lib/db/client'
import { recordEvents } from '@/lib/events/record'
import { entrances } from '@/lib/interventions/vocabulary'
import { readBoard } from '@/lib/reviews/board'
import type { BoardRow } from '@/lib/reviews/board-row'
import { isActive, progressWords } from '@/lib/reviews/progress'
import { dayText } from '@/lib/rounds/days'
import { stateWords, submissionLabels } from '@/lib/submissions/states'

/** What was decided last about a submission. Days as "2027-03-01". */
type Decided = { outcome: string; on: string; validUntil: string }
type Column = { name: string; help: string; cell: (row: BoardRow, decided: Decided | undefined) => CsvCell | null }

const sides = { owner: 'eigenaar', coordinator: 'coördinator', assessors: 'beoordelaars' } as const

/** The columns of the file, each with what it means. */
export const exportColumns: readonly Column[] = [
  { name: 'Inzending', help: 'Het nummer van de inzending: het laatste deel van haar adres.', cell: ({ id }) => id },
  { name: 'Interventie', help: 'De naam, zoals in het werkblad.', cell: ({ title }) => title },
  { name: 'Organisatie', help: 'Wie haar aanmeldde.', cell: ({ organisation }) => organisation },
  { name: 'Database', help: 'Voor welke database van het register.', cell: ({ database }) => entrances[database as keyof typeof entrances] ?? database },
  { name: 'Aangemeld op', help: 'De dag van de aanmelding (jaar-maand-dag, zoals alle dagen).', cell: ({ createdAt }) => isoDay(createdAt) },
  { name: 'Staat', help: 'Waar ze nu staat.', cell: ({ state, rounds }) => stateWords(state, rounds) },
  { name: 'Sinds', help: 'Sinds welke dag.', cell: ({ since }) => since },
  { name: 'Versies', help: 'Hoe vaak een versie is ingediend.', cell: ({ rounds }) => rounds },
  { name: 'Laatste versie op', help: 'De dag waarop de laatste versie is ingediend.', cell: ({ handedInOn }) => handedInOn ?? undefined },
  {
    name: 'Wie is aan zet',
    help: 'Eigenaar, coördinator of beoordelaars; leeg als er niets verwacht wordt.',
    cell: ({ deadline }) => deadline && sides[deadline.who],
  },
  { name: 'Volgende stap', help: 'Wat er verwacht wordt.', cell: ({ deadline }) => deadline?.what },
  { name: 'Uiterlijk op', help: 'De laatste dag daarvoor, met uitstel.', cell: ({ deadline }) => deadline?.on },
  { name: 'Te laat', help: '“ja” als die dag voorbij is.', cell: ({ deadline, late }) => deadline && (late ? 'ja' : 'nee') },
  { name: 'Uitstel', help: '“ja” als de inzending een eigen termijn heeft.', cell: ({ deadline, extended }) => deadline && (extended ? 'ja' : 'nee') },
  {
    name: 'Beoordelaars',
    help: 'Wie meedoen, en hoe ver zij zijn. Nooit wat zij vinden.',
    cell: ({ assessors, state }) =>
      assessors
        .filter(isActive)
        .map((one) => `${one.name} (${progressWords(one, state)})`)
        .join('; '),
  },
  { name: 'Opmerkingen', help: 'Van alle versies samen.', cell: ({ remarks }) => remarks.total },
  { name: 'Open opmerkingen', help: 'Wat nog niet is afgehandeld.', cell: ({ remarks }) => remarks.open },
  { name: 'Moet nog verwerkt', help: 'Van de open opmerkingen: geen advies, maar een eis.', cell: ({ remarks }) => remarks.required },
  { name: 'Besluit', help: 'Het laatste besluit.', cell: (_, decided) => decided?.outcome },
  { name: 'Besluit op', help: 'De dag van dat besluit.', cell: (_, decided) => decided?.on },
  { name: 'Geldig tot en met', help: 'Tot wanneer een opname geldt.', cell: (_, decided) => decided?.validUntil },
  { name: 'In de database', help: 'Het document in de interventiedatabase, als het er is.', cell: ({ documentId }) => documentId ?? undefined },
]

/** All submissions of a round as CSV. That it was made is an event. Throws ForbiddenError and NotFoundError. */
export async function exportRound(db: Db, actor: Actor, slug: string, now = new Date()): Promise<string> {
  const { round, rows } = await readBoard(db, actor, slug, now)
  const decisions = await db.decision.findMany({
    where: { submission: { roundId: round.id } },
    orderBy: [{ decidedAt: 'asc' }, { id: 'asc' }],
    select: { submissionId: true, outcome: true, decidedAt: true, validUntil: true },
  })
  const last = new Map(
    decisions.map(({ submissionId, outcome, decidedAt, validUntil }): [string, Decided] => [
      submissionId,
      { outcome: submissionLabels[outcome], on: isoDay(decidedAt), validUntil: validUntil ? dayText(validUntil) : '' },
    ]),
  )
  await db.$transaction((tx) => recordEvents(tx, actor, [{ type: 'submission.exported', data: { roundId: round.id, title: round.title, count: rows.length } }]))
  return toCsv(
    exportColumns.map(({ name }) => name),
    rows.map((row) => exportColumns.map(({ cell }) => cell(row, last.get(row.id)) ?? undefined)),
  )
}
