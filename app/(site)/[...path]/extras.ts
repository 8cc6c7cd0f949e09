import type { Extras, SimilarIntervention } from '@/components/content/extras'
import type { PublishedDocument, PublishedOf } from '@/lib/content/published'
import { mechanismUses } from '@/lib/dossiers/uses'
import { interventionCitation } from '@/lib/interventions/citation'
import { type Similar, similarIn } from '@/lib/interventions/similar'
import { citationText } from '@/lib/publications/citation'
import { currentCatalogue } from '@/lib/search/edition'

/** Reads what the page of a document needs beyond the document. */
export async function readExtras(doc: PublishedDocument): Promise<Extras> {
  switch (doc.kind) {
    case 'publicatie':
      return doc.content.status === 'verschenen' ? { publicatie: { citation: citationText(doc) } } : {}
    case 'interventie':
      return { interventie: await interventionExtras(doc) }
    case 'dossier':
      return { dossier: { uses: await mechanismUses(doc.id, doc.content) } }
    default:
      return {}
  }
}

async function interventionExtras(doc: PublishedOf<'interventie'>): Promise<NonNullable<Extras['interventie']>> {
  const catalogue = await currentCatalogue()
  const used = (doc.content.theory?.mechanisms ?? []).flatMap((mechanism) => (mechanism.doc && mechanism.anchor ? `${mechanism.doc}#${mechanism.anchor}` : []))
  return {
    citation: interventionCitation(doc),
    similar: similarIn(catalogue, doc.id).map(toLink),
    mechanisms: Object.fromEntries(used.flatMap((id) => [catalogue.titleOf(id)].flatMap((title) => (title ? [[id, title]] : [])))),
  }
}

function toLink({ row, reason }: Similar): SimilarIntervention {
  const { id, kind, title, path, typeLabel, summary, example, facts, expired } = row
  return { id, kind, title, path, typeLabel, summary, example, facts, expired, reason }
}
