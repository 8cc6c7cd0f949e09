import { type MouseEvent, useEffect, useRef } from 'react'
import type { Rows } from '@/components/editor/fields/rows'
import { Icon } from '@/components/ui/Icon'
import { nameOf } from '@/components/worksheet/context'
import type { Path } from '@/lib/editor/field-spec'

type Props<T> = { rows: Rows<T>; path: Path; index: number /** What this one is called: "doel 2". */; name: string }

/** Moves one of a list or takes it away: in place, or by sending the form. */
export function WorkRowButtons<T>({ rows, path, index, name }: Props<T>) {
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
  const move = (way: 'up' | 'down') => (event: MouseEvent) => {
    event.preventDefault()
    pressed.current = way
    rows.move(index, index + (way === 'up' ? -1 : 1))
  }
  const remove = (event: MouseEvent) => {
    event.preventDefault()
    rows.remove(index)
  }
  const at = nameOf([...path, index])
  const button = (what: string) => ({ type: 'submit', name: '_doe', value: `${what} ${at}` }) as const
  return (
    <span className="row-buttons">
      {last > 0 && (
        <>
          <button {...button('omhoog')} ref={up} disabled={index === 0} aria-label={`Zet ${name} hoger`} title="Hoger" onClick={move('up')}>
            <Icon name="arrow-up" />
          </button>
          <button {...button('omlaag')} ref={down} disabled={index === last} aria-label={`Zet ${name} lager`} title="Lager" onClick={move('down')}>
            <Icon name="arrow-down" />
          </button>
        </>
      )}
      <button {...button('weg')} aria-label={`Haal ${name} weg`} title="Haal weg" onClick={remove}>
        <Icon name="close" />
      </button>
    </span>
  )
}

type AddProps = { path: Path; id?: string; label: string; to: string; add: () => void }

/** Adds one to a list: in place, or by sending the form. */
export function AddRow({ path, id, label, to, add }: AddProps) {
  const press = (event: MouseEvent) => {
    event.preventDefault()
    add()
  }
  return (
    <button type="submit" name="_doe" value={`voeg-toe ${nameOf(path)}`} id={id} className="work-add" onClick={press}>
      <span aria-hidden="true">+ </span>
      {label}
      <span className="sr-only"> toevoegen aan {to}</span>
    </button>
  )
}
