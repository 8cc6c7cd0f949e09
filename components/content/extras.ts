import type { MechanismUses } from '@/components/content/parts/MechanismUse'
import type { Fact } from '@/lib/content/kind'
import type { DocumentLink } from '@/lib/content/published'

/** An intervention that resembles the one on the page: why, what one weighs, and whether its description has expired. */
export type SimilarIntervention = DocumentLink & { reason: string; facts: readonly Fact[]; expired: boolean }

/** What the page of a document shows beyond the document itself, by kind. What is left out is not shown. */
export type Extras = {
  /** `citation`: how to refer to it. */
  publicatie?: { citation: string }
  /** `uses`: the interventions that use each of its mechanisms. */
  dossier?: { uses: MechanismUses }
  /** `mechanisms`: the names of mechanisms by "dossier/<slug>#<anchor>". */
  interventie?: { citation: string; similar: readonly SimilarIntervention[]; mechanisms: Readonly<Record<string, string>> }
}
