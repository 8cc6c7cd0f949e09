import type { ReactNode } from 'react'
import { RestoreButton } from '@/components/redactie/diff/RestoreButton'
import { type DiffContext, within } from '@/components/redactie/diff/shared'
import { TableChange } from '@/components/redactie/diff/TableChange'
import { ValueChange } from '@/components/redactie/diff/ValueChange'
import type { ItemDiff } from '@/lib/versions/diff'
import { readSide } from '@/lib/versions/read-diff'
import { blockNames, blockTypeOf } from '@/lib/versions/words'

type Props = { items: readonly ItemDiff[]; context: DiffContext }

/** A list item by item, in reading order. What stayed is counted, or shown when all is asked for. */
export function DiffItems({ items, context }: Props) {
  return (
    <ol className="diff-items">
      {runs(items, context.all).map((run, i) =>
        'count' in run ? <Unchanged key={i} {...run} context={context} /> : <Item key={i} item={run.item} context={context} />,
      )}
    </ol>
  )
}

type Run = { count: number } | { item: ItemDiff }

function runs(items: readonly ItemDiff[], all: boolean): Run[] {
  const found: Run[] = []
  for (const item of items) {
    const last = found.at(-1)
    if (all || item.moved || item.diff.type !== 'same') found.push({ item })
    else if (last && 'count' in last) last.count += 1
    else found.push({ count: 1 })
  }
  return found
}

function Unchanged({ count, context }: { count: number; context: DiffContext }) {
  const one = context.words.one(context.names)
  return (
    <li className="diff-unchanged">
      {count} {count === 1 ? one : `${many[one] ?? `× ${one}`}`} ongewijzigd
    </li>
  )
}

const many: Readonly<Record<string, string>> = {
  blok: 'blokken',
  onderdeel: 'onderdelen',
  hoofdstuk: 'hoofdstukken',
  punt: 'punten',
  rij: 'rijen',
  stap: 'stappen',
}

function Item({ item, context }: { item: ItemDiff; context: DiffContext }) {
  const value = readSide(item.diff, item.to === undefined ? 'before' : 'after')
  const type = blockTypeOf(value)
  const inner = within(context, item.from, type)
  const changed = item.moved || item.diff.type !== 'same'
  const name = type ? blockNames[type] : titleOf(value)
  return (
    <li className="diff-item" data-what={whatOf(item)} {...(changed && { 'data-change': '', tabIndex: -1 })}>
      <p className="diff-head">
        {name && <span className="diff-kind">{name}</span>}
        {changed && <span className="diff-tag">{wordsOf(item)}</span>}
        <RestoreButton context={inner} name={name ?? 'dit onderdeel'} item={item} />
      </p>
      {body(item, type, inner)}
    </li>
  )
}

function body(item: ItemDiff, type: string | undefined, context: DiffContext): ReactNode {
  if (type === 'table' && item.diff.type === 'object') return <TableChange fields={item.diff.fields} context={context} />
  if (item.diff.type === 'same' && !context.all) return null
  return <ValueChange diff={item.diff} context={context} />
}

function whatOf({ diff, moved }: ItemDiff): string {
  if (diff.type === 'added' || diff.type === 'removed') return diff.type
  if (diff.type !== 'same') return 'changed'
  return moved ? 'moved' : 'same'
}

function wordsOf({ diff, moved, from, to }: ItemDiff): string {
  if (diff.type === 'added') return 'Toegevoegd'
  if (diff.type === 'removed') return 'Verwijderd'
  const place = moved ? `van plek ${(from ?? 0) + 1} naar plek ${(to ?? 0) + 1}` : ''
  if (diff.type === 'same') return `Verplaatst ${place}`
  return moved ? `Gewijzigd, en verplaatst ${place}` : 'Gewijzigd'
}

/** A chapter or another thing by its title. */
function titleOf(value: unknown): string | undefined {
  return value !== null && typeof value === 'object' && 'title' in value && typeof value.title === 'string' ? value.title : undefined
}
