import { Button } from '@/components/ui/Button'

type Side = number | 'nu'
type Props = { base: string; numbers: readonly number[]; from: Side; to: Side }

/** Chooses two versions to lay side by side; the newest can be the worksheet as it is now. */
export function CompareForm({ base, numbers, from, to }: Props) {
  return (
    <form action={`${base}/vergelijk`} className="filter-bar">
      <label>
        Oude versie
        <select name="van" defaultValue={String(from)} className="control">
          <Options numbers={numbers} />
        </select>
      </label>
      <label>
        Nieuwe versie
        <select name="naar" defaultValue={String(to)} className="control">
          <Options numbers={numbers} />
          <option value="nu">Je werkblad nu</option>
        </select>
      </label>
      <Button type="submit" variant="secondary" icon="compare">
        Vergelijk
      </Button>
    </form>
  )
}

function Options({ numbers }: Pick<Props, 'numbers'>) {
  return numbers.map((number) => (
    <option key={number} value={number}>
      Versie {number}
    </option>
  ))
}
