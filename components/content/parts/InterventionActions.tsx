import { PrintButton } from '@/components/content/parts/PrintButton'
import { KeepButton } from '@/components/interventions/KeepButton'
import { Button } from '@/components/ui/Button'
import { slugOf } from '@/lib/content/id'
import type { PublishedOf } from '@/lib/content/published'
import { selectionHref } from '@/lib/interventions/selection'

type Props = { doc: PublishedOf<'interventie'>; similar: readonly { id: string }[] }

/** What one can do with an intervention that one considers. */
export function InterventionActions({ doc, similar }: Props) {
  return (
    <div className="intervention-actions">
      <Button href={`${doc.path}/contact`} icon="mail">
        {doc.content.owner ? 'Vraag het de eigenaar' : 'Vraag het KIS'}
      </Button>
      <KeepButton slug={slugOf(doc.id)} title={doc.content.title} back={doc.path} />
      <Button href={compareHref(doc.id, similar)} variant="secondary" icon="compare">
        Vergelijk
      </Button>
      <PrintButton>Print</PrintButton>
    </div>
  )
}

/** The page that lays this intervention beside those that are most like it, four at most. */
export function compareHref(id: string, similar: readonly { id: string }[]): string {
  return selectionHref('/interventies/vergelijken', [id, ...similar.slice(0, 3).map((other) => other.id)].map(slugOf))
}
