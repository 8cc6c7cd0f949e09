'use client'
import type { Saver } from '@/components/editor/saving/saver'
import { useSaverState } from '@/components/editor/saving/useSaver'
import { stateLabels } from '@/lib/content/states'
import { labelOfPath } from '@/lib/editor/labels'
import type { Opened } from '@/lib/editor/open'

/** What somebody else wrote and was merged with what stands here. */
export function CameInNotice({ saver, opened: { history, kind, state: before } }: { saver: Saver; opened: Opened }) {
  const { cameIn } = useSaverState(saver)
  const fields = cameIn?.fields.map((name) => labelOfPath(kind, [name]) || name).join(', ')
  return (
    <div role="status">
      {cameIn && (
        <div className="save-notice">
          <p>
            <strong>{cameIn.by ?? 'Iemand anders'} heeft dit document intussen gewijzigd.</strong> Dat is samengevoegd met jouw tekst: {fields}.
            {cameIn.state && cameIn.state !== before && ` De staat is nu: ${stateLabels[cameIn.state].toLowerCase()}.`}
          </p>
          <p className="save-actions">
            {history && (
              <a href={history} target="_blank" rel="noopener">
                Bekijk de versies (nieuw tabblad)
              </a>
            )}
            <button type="button" className="save-link" onClick={() => saver.status.publish({ cameIn: undefined })}>
              Sluiten
            </button>
          </p>
        </div>
      )}
    </div>
  )
}
