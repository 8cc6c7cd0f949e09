'use client'

import { createRoot } from 'react-dom/client'
import { PickerDialog } from '@/components/editor/pick/PickerDialog'
import type { DocumentChoice } from '@/lib/editor/choice'

type Wanted = { kinds?: readonly string[] /** What the dialog is for. */; title?: string }

/**
 * Asks for a document in a dialog: unpublished ones too. Answers null when the dialog is closed without choosing; the
 * focus is then back where it was.
 */
export function pickDocument({ kinds = [], title = 'Kies een document' }: Wanted = {}): Promise<DocumentChoice | null> {
  const place = document.createElement('div')
  ;(document.querySelector('.staff') ?? document.body).append(place)
  const root = createRoot(place)
  return new Promise((resolve) => {
    const close = (picked: DocumentChoice | null) => {
      root.unmount()
      place.remove()
      resolve(picked)
    }
    root.render(<PickerDialog title={title} kinds={kinds} onClose={close} />)
  })
}
