'use client'

import type { PasteOutcome } from '@/components/editor/body/paste/clipboard'

type Props = { outcome: PasteOutcome | null; canUndo: boolean; onUndo: () => void; onClose: () => void }

/** What a paste lost, or why it was refused. It stays until it is closed; undoing is offered until something else changes. */
export function PasteReport({ outcome, canUndo, onUndo, onClose }: Props) {
  return (
    <div role="status" className="paste-report-place">
      {outcome && (
        <div className="paste-report">
          <p>{'refused' in outcome ? outcome.refused : outcome.summary}</p>
          {'items' in outcome && (
            <details>
              <summary>Bekijk de lijst</summary>
              <ul>
                {outcome.items.map(({ words, values }) => (
                  <li key={words}>
                    {words}
                    {values.length > 0 && <span className="muted">: {values.join(' · ')}</span>}
                  </li>
                ))}
              </ul>
            </details>
          )}
          <p className="paste-report-actions">
            {'items' in outcome && canUndo && (
              <button type="button" className="body-button" onClick={onUndo}>
                Maak het plakken ongedaan
              </button>
            )}
            <button type="button" className="body-button" onClick={onClose}>
              Sluit
            </button>
          </p>
        </div>
      )}
    </div>
  )
}
