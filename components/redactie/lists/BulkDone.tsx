'use client'

import { BulkRows } from '@/components/redactie/lists/BulkRows'
import { PageHead } from '@/components/redactie/PageHead'
import type { BulkState } from '@/lib/redactie/shapes'
import { countOf, type OperationName, operationWords } from '@/lib/redactie/words'

type Props = { state: Extract<BulkState, { step: 'confirm' | 'done' }>; back: string }

/** What was done, and what not. */
export function BulkDone({ state: { rows, values }, back }: Props) {
  const { title, done } = operationWords[values.doe as OperationName]
  const well = rows.filter(({ reason }) => !reason)
  const failed = rows.filter(({ reason }) => reason)
  return (
    <>
      <title>{`${title}: gedaan | Redactie KIS`}</title>
      <PageHead title={`${title}: gedaan`} back={{ href: back, label: 'Terug naar de lijst' }} />
      <div role="status">
        {well.length > 0 && (
          <p>
            {done} {countOf(well.length, 'document', 'documenten')}.
          </p>
        )}
        {failed.length > 0 && <p>Niet gelukt: {countOf(failed.length, 'document', 'documenten')}. Hieronder staat waarom.</p>}
      </div>
      {failed.length > 0 && (
        <section aria-labelledby="niet-gelukt" className="panel bulk-panel">
          <h2 id="niet-gelukt">Niet gelukt</h2>
          <BulkRows rows={failed} />
        </section>
      )}
      {well.length > 0 && (
        <section aria-labelledby="gelukt" className="panel bulk-panel">
          <h2 id="gelukt">Gelukt</h2>
          <BulkRows rows={well} />
        </section>
      )}
    </>
  )
}
