import { z } from 'zod'
import { documentId, kindId } from '@/lib/content/id'

/** Ways to order a list of documents, each with the direction in which people usually want it. */
export const sorts = { gewijzigd: 'af', titel: 'op', controle: 'op' } as const
export type Sort = keyof typeof sorts
export type Direction = 'op' | 'af'

export const pageSizes = [25, 50, 100] as const

const one = <T extends z.ZodType>(schema: T) => schema.optional().catch(undefined)
const cursor = z.string().max(600)

/** Words as somebody typed them, without what nobody can type and the database does not take. */
export function withoutSigns(text: string): string {
  return text.replace(/\p{C}+/gu, ' ').trim()
}

/** What one may ask of a list of documents. What is not understood counts as not asked, so that an old address still opens. */
const schema = z.object({
  q: one(z.string().transform(withoutSigns).pipe(z.string().min(1).max(200))),
  soort: one(kindId),
  /** The state of the draft; `none` where nothing is being written. */
  staat: one(z.enum(['draft', 'review', 'changes', 'approved', 'scheduled', 'none'])),
  website: one(z.enum(['unpublished', 'published', 'withdrawn', 'merged', 'removed'])),
  eigenaar: one(z.union([z.enum(['ik', 'niemand']), z.uuid()])),
  thema: one(documentId),
  /** Whether its review date is past, or comes within two weeks. */
  controle: one(z.enum(['verlopen', 'binnenkort'])),
  pakket: one(z.enum(['voorbeelden', 'zonder'])),
  sorteer: z.enum(['gewijzigd', 'titel', 'controle']).catch('gewijzigd'),
  richting: one(z.enum(['op', 'af'])),
  per: z.coerce
    .number()
    .pipe(z.union(pageSizes.map((size) => z.literal(size))))
    .catch(50),
  na: one(cursor),
  voor: one(cursor),
})

export type DocumentQuery = z.output<typeof schema>

/** Reads what a list was asked from an address. Never throws. */
export function readDocumentQuery(params: Readonly<Record<string, string | string[] | undefined>>): DocumentQuery {
  const first = Object.fromEntries(Object.entries(params).map(([key, value]) => [key, Array.isArray(value) ? value[0] : value]))
  return schema.parse(first)
}

/** The direction in which a list stands. */
export function directionOf({ sorteer, richting }: Pick<DocumentQuery, 'sorteer' | 'richting'>): Direction {
  return richting ?? sorts[sorteer]
}

export const listPath = '/redactie/documenten'

/** The address of a list, with some of what was asked changed; that begins at its first page again. What is usual is left out. */
export function documentsHref(query: Partial<DocumentQuery>, changes: Partial<DocumentQuery> = {}): string {
  const wanted = { ...query, na: undefined, voor: undefined, ...changes }
  const usual: Record<string, unknown> = { sorteer: 'gewijzigd', richting: sorts[wanted.sorteer ?? 'gewijzigd'], per: 50 }
  const params = new URLSearchParams()
  for (const key of Object.keys(schema.shape) as (keyof DocumentQuery)[]) {
    const value = wanted[key]
    if (value !== undefined && value !== usual[key]) params.set(key, String(value))
  }
  return params.size > 0 ? `${listPath}?${params}` : listPath
}

/** Whether anything is filtered by. */
export function isFiltered({ q, soort, staat, website, eigenaar, thema, controle, pakket }: DocumentQuery): boolean {
  return [q, soort, staat, website, eigenaar, thema, controle, pakket].some((value) => value !== undefined)
}

/** Lists that people ask for every day. */
export const views = [
  { label: 'Alle documenten', query: {} },
  { label: 'Van mij', query: { eigenaar: 'ik' } },
  { label: 'Te beoordelen', query: { staat: 'review' } },
  { label: 'Gepland', query: { staat: 'scheduled' } },
  { label: 'Te controleren', query: { controle: 'verlopen', sorteer: 'controle' } },
] as const satisfies readonly { label: string; query: Partial<DocumentQuery> }[]

/** Whether a list is one of these, apart from where one is in it. */
export function isView(query: DocumentQuery, view: Partial<DocumentQuery>): boolean {
  return documentsHref(query, { per: 50 }) === documentsHref(view)
}
