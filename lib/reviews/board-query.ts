import { z } from 'zod'
import { databases } from '@/lib/interventions/vocabulary'
import type { SubmissionState } from '@/lib/submissions/states'

/** The columns of the board: states in which the same is going on, in the order in which one goes through them. */
export const boardColumns = [
  { id: 'aangemeld', label: 'Aangemeld', states: ['registered'] },
  { id: 'workshop', label: 'Workshop', states: ['workshop'] },
  { id: 'concept', label: 'Concept', states: ['drafting'] },
  { id: 'ingediend', label: 'Ingediend', states: ['submitted'] },
  { id: 'feedback', label: 'Feedback verwerken', states: ['feedback'] },
  { id: 'beoordeling', label: 'Ter beoordeling', states: ['assessing', 'consensus'] },
  { id: 'besluit', label: 'Besluit en bezwaar', states: ['included', 'deferred', 'notIncluded', 'objection'] },
  { id: 'gestopt', label: 'Gestopt', states: ['declined', 'withdrawn'] },
] as const satisfies readonly { id: string; label: string; states: readonly SubmissionState[] }[]

/** States as one filters by them: in an address, in Dutch. */
export const stateSlugs = {
  aangemeld: 'registered',
  afgewezen: 'declined',
  workshop: 'workshop',
  concept: 'drafting',
  ingediend: 'submitted',
  feedback: 'feedback',
  'ter-beoordeling': 'assessing',
  consensus: 'consensus',
  opgenomen: 'included',
  aangehouden: 'deferred',
  'niet-opgenomen': 'notIncluded',
  bezwaar: 'objection',
  ingetrokken: 'withdrawn',
} as const satisfies Record<string, SubmissionState>
export type StateSlug = keyof typeof stateSlugs

/** What the board is sorted by, and in which direction without being asked. */
export const boardSorts = { termijn: 'op', naam: 'op', staat: 'op', organisatie: 'op', opmerkingen: 'af' } as const
export type BoardSort = keyof typeof boardSorts

const one = <T extends z.ZodType>(schema: T) => schema.optional().catch(undefined)
const keys = <T extends string>(record: Readonly<Record<T, unknown>>) => Object.keys(record) as [T, ...T[]]

const schema = z.object({
  q: one(z.string().trim().max(200)),
  staat: one(z.enum(keys(stateSlugs))),
  /** Whose turn it is late for: "ja". */
  laat: one(z.literal('ja')),
  /** An assessor: the identity of a user, or "niemand" for what has none yet. */
  beoordelaar: one(z.union([z.uuid(), z.literal('niemand')])),
  database: one(z.enum(databases)),
  /** Only these submissions count: a number of the figures led here (lib/rounds/figures.ts). */
  cijfer: one(z.string().regex(/^[a-z-]{1,30}$/)),
  sorteer: z.enum(keys(boardSorts)).catch('termijn'),
  richting: one(z.enum(['op', 'af'])),
  weergave: z.enum(['lijst', 'bord']).catch('lijst'),
  pagina: z.coerce.number().int().min(1).max(1_000).catch(1),
})
export type BoardQuery = z.output<typeof schema>

/** Reads what is asked of the board from an address. What is not understood counts as not asked. */
export function readBoardQuery(params: Readonly<Record<string, string | string[] | undefined>>): BoardQuery {
  return schema.parse(Object.fromEntries(Object.entries(params).flatMap(([name, value]) => (typeof value === 'string' && value ? [[name, value]] : []))))
}

/** The same as an address; `changes` go over it, and lead to the first page unless they name one. */
export function boardHref(path: string, query: BoardQuery, changes: Partial<BoardQuery> = {}): string {
  const { sorteer, weergave, pagina, ...rest } = { ...query, pagina: 1, ...changes }
  const values = {
    ...rest,
    sorteer: sorteer === 'termijn' ? undefined : sorteer,
    weergave: weergave === 'lijst' ? undefined : weergave,
    pagina: pagina === 1 ? undefined : String(pagina),
  }
  const given = Object.entries(values).flatMap(([name, value]) => (value ? [[name, value]] : []))
  return given.length > 0 ? `${path}?${new URLSearchParams(given)}` : path
}

/** In which direction it is sorted. */
export function boardDirection({ sorteer, richting }: BoardQuery): 'op' | 'af' {
  return richting ?? boardSorts[sorteer]
}

/** Whether anything is left out. */
export function isBoardFiltered({ q, staat, laat, beoordelaar, database, cijfer }: BoardQuery): boolean {
  return [q, staat, laat, beoordelaar, database, cijfer].some((value) => value !== undefined)
}
