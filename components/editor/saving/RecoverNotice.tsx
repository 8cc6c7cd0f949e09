'use client'
import { lazy, Suspense, useState } from 'react'
import type { Saver } from '@/components/editor/saving/saver'
import { TakeAlong } from '@/components/editor/saving/TakeAlong'
import { useSaverState } from '@/components/editor/saving/useSaver'
import { whenWas } from '@/components/editor/saving/words'
import { Button } from '@/components/ui/Button'
import type { Opened } from '@/lib/editor/open'

const ContentComparison = lazy(() => import('@/components/editor/saving/Comparison').then((made) => ({ default: made.ContentComparison })))

/** Text of before that is only on this computer: a person decides what becomes of it. */
export function RecoverNotice({ saver, opened: { id, kind } }: { saver: Saver; opened: Opened }) {
  const { recovered } = useSaverState(saver)
  const [open, setOpen] = useState(false)
  const [sure, setSure] = useState(false)
  if (!recovered) return null
  const discard = () => {
    if (sure) saver.meeting.forgetRecovered()
    setSure(!sure)
  }
  return (
    <section className="save-notice save-notice-wrong" aria-labelledby="save-recovered">
      <h2 id="save-recovered">Op deze computer staat tekst die niet is opgeslagen</h2>
      <p>Je typte die {whenWas(recovered.at)}, en ze kwam toen niet aan. Hieronder staat het document zoals het is opgeslagen. Kies wat je wilt.</p>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>Bekijk de verschillen</summary>
        {open && (
          <Suspense fallback={<p className="muted">Even geduld…</p>}>
            <p className="muted">Onderstreept staat alleen in je tekst van deze computer, doorgestreept alleen in het document.</p>
            <ContentComparison kind={kind} before={saver.contentNow()} after={recovered.content} />
          </Suspense>
        )}
      </details>
      <p className="save-actions">
        <Button type="button" onClick={() => saver.meeting.restore()}>
          Zet mijn tekst terug
        </Button>
        <Button variant="secondary" type="button" onClick={discard}>
          {sure ? 'Ja, gooi mijn tekst weg' : 'Gooi mijn tekst weg'}
        </Button>
        <TakeAlong id={id} read={() => recovered.content} />
      </p>
    </section>
  )
}
