import { Notice } from '@/components/ui/Notice'
import type { PublishedOf } from '@/lib/content/published'
import { formatDate } from '@/lib/dates'
import { freshness, lastValidDay } from '@/lib/interventions/freshness'

type Props = { doc: PublishedOf<'interventie'>; today: string; hasSimilar: boolean }

/** What one must know before relying on the page: past its last valid day it stays, and says how to go on. */
export function InterventionNotices({ doc, today, hasSimilar }: Props) {
  if (freshness(doc.content, today) !== 'verlopen') return null
  return (
    <Notice tone="warning" title="Verlopen: deze beschrijving is niet op tijd bevestigd" className="expired-notice">
      <p>
        Ze gold tot en met {formatDate(lastValidDay(doc.content) ?? '')}. Of de interventie nog bestaat en of kosten en materialen kloppen, weten we niet.{' '}
        <a href={`${doc.path}/contact`}>Vraag het {doc.content.owner ? 'de eigenaar' : 'KIS'}</a> voordat je kiest
        {hasSimilar && (
          <>
            {' '}
            of bekijk <a href="#vergelijkbaar">vergelijkbare interventies</a>
          </>
        )}
        .
      </p>
    </Notice>
  )
}
