import type { KindId } from '@/lib/content/id'
import type { Kind } from '@/lib/content/kind'
import { dossier } from '@/lib/dossiers/kind'
import { guide } from '@/lib/guides/kind'
import { intervention } from '@/lib/interventions/kind'
import { organisation } from '@/lib/organisations/kind'
import { page } from '@/lib/pages/kind'
import { programmeLine } from '@/lib/programme-lines/kind'
import { programme } from '@/lib/programmes/kind'
import { project } from '@/lib/projects/kind'
import { publication } from '@/lib/publications/kind'
import { term } from '@/lib/terms/kind'
import { theme } from '@/lib/themes/kind'

const all = {
  thema: theme,
  programma: programme,
  programmalijn: programmeLine,
  project,
  kennisgids: guide,
  publicatie: publication,
  dossier,
  interventie: intervention,
  organisatie: organisation,
  begrip: term,
  pagina: page,
}

type Contents = { [K in keyof typeof all]: (typeof all)[K] extends Kind<infer T> ? T : never }

/** The content of a published document of kind `K`. */
export type ContentOf<K extends KindId> = Contents[K]
/** A published document: which kind it is decides the shape of its content. */
export type TypedContent = { [K in KindId]: { kind: K; content: Contents[K] } }[KindId]

/** All kinds. A new kind is a folder in `lib/` and a line here. */
export const kinds = all as unknown as Record<KindId, Kind>
