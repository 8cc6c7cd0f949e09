'use client'

import { useEffect, useRef } from 'react'
import { boxesOfBulk } from '@/components/redactie/lists/boxes'

/** Chooses all on this page, or none. Without scripts the form says so by itself (`alles`). */
export function SelectAll() {
  const box = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const follow = () => {
      const boxes = boxesOfBulk()
      const chosen = boxes.filter(({ checked }) => checked).length
      if (!box.current) return
      box.current.checked = boxes.length > 0 && chosen === boxes.length
      box.current.indeterminate = chosen > 0 && chosen < boxes.length
    }
    document.addEventListener('change', follow)
    return () => document.removeEventListener('change', follow)
  }, [])
  return (
    <label>
      <input
        ref={box}
        type="checkbox"
        name="alles"
        value="ja"
        form="bulk"
        autoComplete="off"
        onChange={({ target }) => {
          for (const other of boxesOfBulk()) other.checked = target.checked
        }}
      />
      <span className="sr-only">Kies alles op deze pagina</span>
    </label>
  )
}
