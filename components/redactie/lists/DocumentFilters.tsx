import { Button } from '@/components/ui/Button'
import { kindIds, kindLabels } from '@/lib/content/id'
import { stateLabels, statusLabels } from '@/lib/content/states'
import { type DocumentQuery, directionOf, isFiltered, listPath, pageSizes, sorts } from '@/lib/redactie/schema'

type Choice = { value: string; label: string }
type Props = { query: DocumentQuery; people: readonly { id: string; name: string }[]; themes: readonly { id: string; title: string }[] }

const states: Choice[] = [
  ...(['draft', 'review', 'changes', 'approved', 'scheduled'] as const).map((value) => ({ value, label: stateLabels[value] })),
  { value: 'none', label: 'Geen concept' },
]
const statuses = Object.entries(statusLabels).map(([value, label]) => ({ value, label }))

/** What a list is filtered by, as a form that works without scripts: what one chose stands in the address. */
export function DocumentFilters({ query, people, themes }: Props) {
  const { q, soort, staat, website, eigenaar, thema, controle, pakket, per, sorteer } = query
  const more = website ?? thema ?? controle ?? pakket ?? (per === 50 ? undefined : per)
  return (
    <search>
      <form method="get" action={listPath} className="filter-bar list-filters">
        <label className="list-words">
          Woorden in de titel, of een adres
          <input type="search" name="q" defaultValue={q} maxLength={200} className="control" />
        </label>
        <Select name="soort" label="Soort" value={soort} choices={kindIds.map((value) => ({ value, label: kindLabels[value] }))} />
        <Select name="staat" label="Staat" value={staat} choices={states} />
        <Select name="eigenaar" label="Eigenaar" value={eigenaar} choices={ownersOf(people)} />
        <details open={more !== undefined} className="list-more">
          <summary>Meer filters</summary>
          <div>
            <Select name="website" label="Op de website" value={website} choices={statuses} />
            <Select name="thema" label="Thema" value={thema} choices={themes.map(({ id, title }) => ({ value: id, label: title }))} />
            <Select name="controle" label="Controledatum" value={controle} choices={reviews} />
            <Select name="pakket" label="Voorbeelden" value={pakket} choices={packs} />
            <Select
              name="per"
              label="Per pagina"
              value={String(per)}
              choices={pageSizes.map((size) => ({ value: String(size), label: String(size) }))}
              all={false}
            />
          </div>
        </details>
        {sorteer !== 'gewijzigd' && <input type="hidden" name="sorteer" value={sorteer} />}
        {directionOf(query) !== sorts[sorteer] && <input type="hidden" name="richting" value={directionOf(query)} />}
        <div className="list-go">
          <Button type="submit">Toon</Button>
          {isFiltered(query) && (
            <Button variant="quiet" href={listPath}>
              Wis filters
            </Button>
          )}
        </div>
      </form>
    </search>
  )
}

const reviews = [
  { value: 'verlopen', label: 'Voorbij' },
  { value: 'binnenkort', label: 'Voorbij of binnen twee weken' },
]
const packs = [
  { value: 'voorbeelden', label: 'Alleen voorbeelden' },
  { value: 'zonder', label: 'Zonder voorbeelden' },
]

function ownersOf(people: Props['people']): Choice[] {
  return [{ value: 'ik', label: 'Ik' }, { value: 'niemand', label: 'Niemand' }, ...people.map(({ id, name }) => ({ value: id, label: name }))]
}

type SelectProps = { name: string; label: string; value: string | undefined; choices: readonly Choice[]; all?: boolean }

function Select({ name, label, value, choices, all = true }: SelectProps) {
  return (
    <label>
      {label}
      <select name={name} defaultValue={value ?? ''} className="control">
        {all && <option value="">Alle</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </label>
  )
}
