import { useEffect, useRef } from 'react'
import type { Rows } from '@/components/editor/fields/rows'
import { Icon } from '@/components/ui/Icon'

type Props<T> = { rows: Rows<T>; index: number /** What this one is called: "bron 2". */; name: string }

/** Moves one of a list up or down, or takes it away. */
export function RowButtons<T>({ rows, index, name }: Props<T>) {
  const up = useRef<HTMLButtonElement>(null)
  const down = useRef<HTMLButtonElement>(null)
  const pressed = useRef<'up' | 'down'>(undefined)
  const last = rows.items.length - 1
  // biome-ignore lint/correctness/useExhaustiveDependencies: moving takes the focus away; it comes back in the new place.
  useEffect(() => {
    const wanted = pressed.current
    pressed.current = undefined
    if (wanted) ((wanted === 'up' && index > 0) || index === last ? up : down).current?.focus()
  }, [index])
  const move = (way: 'up' | 'down') => {
    pressed.current = way
    rows.move(index, index + (way === 'up' ? -1 : 1))
  }
  return (
    <span className="row-buttons">
      {last > 0 && (
        <>
          <button ref={up} type="button" disabled={index === 0} aria-label={`Zet ${name} hoger`} title="Hoger" onClick={() => move('up')}>
            <Icon name="arrow-up" />
          </button>
          <button ref={down} type="button" disabled={index === last} aria-label={`Zet ${name} lager`} title="Lager" onClick={() => move('down')}>
            <Icon name="arrow-down" />
          </button>
        </>
      )}
      <button type="button" aria-label={`Haal ${name} weg`} title="Haal weg" onClick={() => rows.remove(index)}>
        <Icon name="close" />
      </button>
    </span>
  )
}
