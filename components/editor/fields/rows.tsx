import { useEffect, useRef, useState } from 'react'
import { useField } from '@/components/editor/store'
import { Button } from '@/components/ui/Button'
import type { Path } from '@/lib/editor/field-spec'

type Gone<T> = { value: T; index: number }
export type Rows<T> = {
  items: readonly { key: number; value: T }[]
  /** The key of what was added last, to open it and go to it. */
  added: number | undefined
  add: (value: T) => void
  remove: (index: number) => void
  move: (from: number, to: number) => void
  /** Puts back what was removed last; undefined when that was not the last thing that happened. */
  undo: (() => void) | undefined
}

let lastKey = 0

/**
 * A list whose things keep their identity while they are moved, so that what is open stays open and the focus stays
 * where it is.
 */
export function useRows<T>(path: Path): Rows<T> {
  const [value = [], set] = useField<readonly T[]>(path)
  const keys = useRef<number[]>([])
  const [added, setAdded] = useState<number>()
  const [gone, setGone] = useState<Gone<T>>()
  while (keys.current.length < value.length) keys.current.push(++lastKey)
  keys.current.length = value.length

  const change = (next: readonly T[], nextKeys: number[]) => {
    keys.current = nextKeys
    set(next.length > 0 ? next : undefined)
  }
  const insert = (item: T, index: number) => {
    const key = ++lastKey
    change(value.toSpliced(index, 0, item), keys.current.toSpliced(index, 0, key))
    setAdded(key)
    setGone(undefined)
  }
  return {
    items: value.map((item, i) => ({ key: keys.current[i] ?? i, value: item })),
    added,
    add: (item) => insert(item, value.length),
    remove: (index) => {
      setGone({ value: value[index] as T, index })
      change(value.toSpliced(index, 1), keys.current.toSpliced(index, 1))
    },
    move: (from, to) => change(moved(value, from, to), moved(keys.current, from, to)),
    undo: gone && (() => insert(gone.value, Math.min(gone.index, value.length))),
  }
}

function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const [item] = list.slice(from, from + 1)
  return item === undefined ? [...list] : list.toSpliced(from, 1).toSpliced(to, 0, item)
}

/** Says what was removed and offers it back. The focus comes here, since what had it is gone. */
export function RemovedNotice({ name, undo }: { name: string; undo: (() => void) | undefined }) {
  const place = useRef<HTMLDivElement>(null)
  const shown = undo !== undefined
  useEffect(() => {
    if (shown) place.current?.querySelector('button')?.focus()
  }, [shown])
  return (
    <div ref={place} className="edit-removed" role="status">
      {undo && (
        <>
          <p>{name} is weggehaald.</p>
          <Button variant="quiet" onClick={undo}>
            Zet terug
          </Button>
        </>
      )}
    </div>
  )
}
