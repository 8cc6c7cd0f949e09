'use client'

import { useEffect, useState } from 'react'
import { boxesOfBulk } from '@/components/redactie/lists/boxes'
import { Button } from '@/components/ui/Button'
import { countOf, type OperationName, operationWords } from '@/lib/redactie/words'

type Props = { send: (form: FormData) => void; operations: readonly OperationName[]; ids: readonly string[] }

/** What to do with what is chosen in the list above. */
export function BulkBar({ send, operations, ids }: Props) {
  const [chosen, setChosen] = useState(0)
  useEffect(() => {
    const count = () => setChosen(boxesOfBulk().filter(({ checked }) => checked).length)
    document.addEventListener('change', count)
    return () => document.removeEventListener('change', count)
  }, [])
  return (
    <form id="bulk" action={send} className={chosen > 0 ? 'bulk-bar bulk-bar-open' : 'bulk-bar'}>
      <input type="hidden" name="stap" value="kies" />
      <input type="hidden" name="op-pagina" value={ids.join(' ')} />
      <label>
        Doe met wat je kiest
        <select name="doe" defaultValue="" className="control" required>
          <option value="">Kies…</option>
          {operations.map((name) => (
            <option key={name} value={name}>
              {operationWords[name].choice}
            </option>
          ))}
        </select>
      </label>
      <Button type="submit" variant="secondary">
        Verder
      </Button>
      <p role="status" className="muted">
        {chosen > 0 && `${countOf(chosen, 'document', 'documenten')} gekozen`}
      </p>
    </form>
  )
}
