import '@/components/assessing/board/board.css'
import { Button } from '@/components/ui/Button'
import { databases, entrances } from '@/lib/interventions/vocabulary'
import { type BoardQuery, boardHref, isBoardFiltered, stateSlugs } from '@/lib/reviews/board-query'
import { submissionLabels } from '@/lib/submissions/states'

type Props = { query: BoardQuery; path: string; people: readonly { id: string; name: string }[]; figure: string | undefined }

const states = Object.entries(stateSlugs).map(([value, state]) => ({ value, label: submissionLabels[state] }))

/** What the board is filtered by, as a form that works without scripts: what one chose stands in the address. */
export function BoardFilter({ query, path, people, figure }: Props) {
  const { q, staat, laat, beoordelaar, database, cijfer, sorteer, richting, weergave } = query
  const assessors = [{ value: 'niemand', label: 'Nog niemand' }, ...people.map(({ id, name }) => ({ value: id, label: name }))]
  return (
    <search>
      <form method="get" action={path} className="filter-bar board-filter">
        <label className="board-words">
          Interventie of organisatie
          <input type="search" name="q" defaultValue={q} maxLength={200} className="control" />
        </label>
        <Select name="staat" label="Staat" value={staat} choices={states} />
        <Select name="beoordelaar" label="Beoordelaar" value={beoordelaar} choices={assessors} />
        <Select name="database" label="Database" value={database} choices={databases.map((value) => ({ value, label: entrances[value] }))} />
        <label className="board-check">
          <input type="checkbox" name="laat" value="ja" defaultChecked={laat === 'ja'} />
          Alleen te laat
        </label>
        {cijfer && <input type="hidden" name="cijfer" value={cijfer} />}
        {sorteer !== 'termijn' && <input type="hidden" name="sorteer" value={sorteer} />}
        {richting && <input type="hidden" name="richting" value={richting} />}
        {weergave !== 'lijst' && <input type="hidden" name="weergave" value={weergave} />}
        <div className="board-go">
          <Button type="submit">Toon</Button>
          {isBoardFiltered(query) && (
            <Button variant="quiet" href={boardHref(path, { ...empty, sorteer, weergave, ...(richting && { richting }) })}>
              Wis filters
            </Button>
          )}
        </div>
      </form>
      {figure && (
        <p className="board-figure">
          Je ziet alleen wat het cijfer “{figure}” telt. <a href={boardHref(path, query, { cijfer: undefined })}>Toon alles</a>
        </p>
      )}
    </search>
  )
}

const empty = { sorteer: 'termijn', weergave: 'lijst', pagina: 1 } as const

type SelectProps = { name: string; label: string; value: string | undefined; choices: readonly { value: string; label: string }[] }

function Select({ name, label, value, choices }: SelectProps) {
  return (
    <label>
      {label}
      <select name={name} defaultValue={value ?? ''} className="control">
        <option value="">Alle</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </label>
  )
}
