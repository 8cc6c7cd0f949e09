import { Button } from '@/components/ui/Button'

type Props = { path: string; numbers: readonly number[]; from: number; to: number }

/** Which two versions are laid side by side. */
export function VersionChoice({ path, numbers, from, to }: Props) {
  return (
    <form method="get" action={path} className="filter-bar">
      <Choice name="van" label="Van versie" numbers={numbers} value={from} />
      <Choice name="naar" label="Naar versie" numbers={numbers} value={to} />
      <Button type="submit">Vergelijk</Button>
    </form>
  )
}

function Choice({ name, label, numbers, value }: { name: string; label: string; numbers: readonly number[]; value: number }) {
  return (
    <label>
      {label}
      <select name={name} defaultValue={value} className="control">
        {numbers.map((number) => (
          <option key={number} value={number}>
            {number}
          </option>
        ))}
      </select>
    </label>
  )
}
