'use client'

import { useEffect, useRef } from 'react'
import { type AssetValues, differences, fieldLabels, readable } from '@/components/redactie/media/asset-values'
import { Button } from '@/components/ui/Button'

type Props = { mine: AssetValues; theirs: AssetValues; onMine: () => void; onTheirs: () => void }

/** Somebody else saved in the meantime: both versions, and a choice. */
export function AssetConflict({ mine, theirs, onMine, onTheirs }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <section className="panel asset-conflict" aria-label="Conflict">
      <h2 ref={heading} tabIndex={-1}>
        Iemand anders heeft dit intussen gewijzigd
      </h2>
      <div className="rows-scroll">
        <table className="rows">
          <thead>
            <tr>
              <th scope="col">Veld</th>
              <th scope="col">Wat jij hebt</th>
              <th scope="col">Wat nu bewaard is</th>
            </tr>
          </thead>
          <tbody>
            {differences(mine, theirs).map((field) => (
              <tr key={field}>
                <th scope="row">{fieldLabels[field]}</th>
                <td>{readable(field, mine[field])}</td>
                <td>{readable(field, theirs[field])}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="staff-actions">
        <Button onClick={onMine}>Bewaar wat ik heb</Button>
        <Button variant="secondary" onClick={onTheirs}>
          Neem over wat er staat
        </Button>
      </p>
    </section>
  )
}
