import { Plain } from '@/components/redactie/diff/Plain'
import { below, type DiffContext } from '@/components/redactie/diff/shared'
import { ChangedFields, ValueChange } from '@/components/redactie/diff/ValueChange'
import type { FieldDiff, ItemDiff, ValueDiff } from '@/lib/versions/diff'

/** A table as a table: rows that came and went, and in the others the cells that changed. */
export function TableChange({ fields, context }: { fields: readonly FieldDiff[]; context: DiffContext }) {
  const of = (name: string) => fields.find((field) => field.name === name)?.diff
  const rest = fields.filter(({ name, diff }) => name !== 'head' && name !== 'rows' && diff.type !== 'same')
  const [head, rows] = [cells(of('head')), items(of('rows'))]
  const shown = rows.filter(({ diff, moved }) => context.all || moved || diff.type !== 'same')
  return (
    <>
      {rest.length > 0 && <ChangedFields fields={rest} context={context} />}
      <section className="rows-scroll" aria-label="Tabel, naast elkaar gelegd" tabIndex={0 /* So that it scrolls with the keyboard. */}>
        <table className="diff-table">
          <thead>
            <tr>
              <td>
                <span className="sr-only">Wat er met de rij gebeurde</span>
              </td>
              {head.map((cell, i) => (
                <th key={i} scope="col">
                  <ValueChange diff={cell} context={below(context, 'head')} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row, i) => (
              <tr key={i} data-what={row.diff.type}>
                <td className="diff-tag-cell">{rowWords[row.diff.type] ?? (row.moved ? 'verplaatst' : '')}</td>
                {cells(row.diff).map((cell, n) => (
                  <td key={n}>
                    {cell.type === 'same' ? (
                      <Plain value={cell.value} context={below(context, 'rows')} />
                    ) : (
                      <ValueChange diff={cell} context={below(context, 'rows')} />
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {shown.length < rows.length && (
        <p className="diff-unchanged">
          {rows.length - shown.length} {rows.length - shown.length === 1 ? 'rij' : 'rijen'} ongewijzigd
        </p>
      )}
    </>
  )
}

const rowWords: Readonly<Record<string, string>> = { added: 'toegevoegd', removed: 'verwijderd', list: 'gewijzigd' }

/** The cells of a row, each with what became of it. */
function cells(diff: ValueDiff | undefined): ValueDiff[] {
  if (!diff) return []
  if (diff.type === 'list') return diff.items.map((item) => item.diff)
  if ('value' in diff && Array.isArray(diff.value)) return diff.value.map((value): ValueDiff => ({ type: diff.type, value }))
  return [diff]
}

function items(diff: ValueDiff | undefined): ItemDiff[] {
  if (!diff) return []
  if (diff.type === 'list') return diff.items
  if ('value' in diff && Array.isArray(diff.value))
    return diff.value.map((value, i): ItemDiff => ({ from: i, to: i, moved: false, diff: { type: diff.type, value } }))
  return []
}
