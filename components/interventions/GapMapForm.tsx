import { Button } from '@/components/ui/Button'
import { type GapMapAxes, gapMapColumns, gapMapPath, gapMapRows } from '@/lib/interventions/gap-map-address'

/** Chooses what the rows and columns are; the address keeps the choice. */
export function GapMapForm({ axes }: { axes: GapMapAxes }) {
  return (
    <search>
      <form action={gapMapPath} method="get" className="gap-form">
        <Choice legend="Rijen" name="rijen" options={gapMapRows} chosen={axes.rows} />
        <Choice legend="Kolommen" name="kolommen" options={gapMapColumns} chosen={axes.columns} />
        <Button type="submit" variant="secondary">
          Toon de kaart
        </Button>
      </form>
    </search>
  )
}

type ChoiceProps = { legend: string; name: string; options: Readonly<Record<string, { many: string }>>; chosen: string }

function Choice({ legend, name, options, chosen }: ChoiceProps) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {Object.entries(options).map(([value, { many }]) => (
        <label key={value}>
          <input type="radio" name={name} value={value} defaultChecked={value === chosen} />
          {many}
        </label>
      ))}
    </fieldset>
  )
}
