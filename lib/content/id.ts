import { z } from 'zod'
import { editing } from '@/lib/content/editing'

/** Every kind of document, in the order in which people meet them. The value stands in ids, addresses and the database. */
export const kindIds = [
  'thema',
  'programma',
  'programmalijn',
  'project',
  'kennisgids',
  'publicatie',
  'dossier',
  'interventie',
  'organisatie',
  'begrip',
  'pagina',
] as const

/** How people call many of a kind. */
export const kindLabels = {
  thema: "Thema's",
  programma: "Programma's",
  programmalijn: 'Programmalijnen',
  project: 'Projecten',
  kennisgids: 'Kennisgidsen',
  publicatie: 'Publicaties',
  dossier: 'Dossiers',
  interventie: 'Interventies',
  organisatie: 'Organisaties',
  begrip: 'Begrippen',
  pagina: 'Over KIS',
} as const satisfies Record<(typeof kindIds)[number], string>

export type KindId = (typeof kindIds)[number]
export const kindId = z.enum(kindIds)

export const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** The last part of an address: lower case letters, digits and single hyphens, at most 120 characters. */
export const slug = z
  .string()
  .max(120)
  .regex(slugPattern, { error: 'Gebruik alleen kleine letters, cijfers en koppeltekens' })
  .register(editing, { as: 'slug' })

const idPattern = new RegExp(`^(${kindIds.join('|')})/[a-z0-9]+(?:-[a-z0-9]+)*$`)

/**
 * The identity of a document: `kind/slug-at-birth`. It never changes, also when title or address do
 * (lib/decisions/0002-document-ids.md).
 */
export const documentId = z
  .string()
  .max(140)
  .regex(idPattern, {
    error: 'Verwijs met soort/naam, bijvoorbeeld publicatie/moeders-van-de-tweede-generatie',
  })
  .register(editing, { as: 'document' })

/** A reference to a document of one of the given kinds. */
export function refTo(...kinds: KindId[]) {
  const pattern = new RegExp(`^(${kinds.join('|')})/[a-z0-9]+(?:-[a-z0-9]+)*$`)
  return z
    .string()
    .max(140)
    .regex(pattern, { error: `Verwijs naar een document van de soort ${kinds.join(' of ')}, als ${kinds[0]}/naam` })
    .register(editing, { as: 'document', kinds })
}

/** The part of an identity after its kind: by it lists and addresses know a document of a kind. */
export function slugOf(id: string): string {
  return id.slice(id.indexOf('/') + 1)
}

/** The kind that an id carries. */
export function kindOf(id: string): KindId {
  return kindId.parse(id.slice(0, id.indexOf('/')))
}
