import '@/components/redactie/history/history.css'
import { Button } from '@/components/ui/Button'

type Option = { value: string; label: string }
type Props = {
  people: readonly Option[]
  /** Groups of kinds of events, each with its kinds. */
  groups: readonly { value: string; label: string; types: readonly Option[] }[]
  query: { wie?: string | undefined; wat?: string | undefined; document?: string | undefined; van?: string | undefined; tot?: string | undefined }
}

/** By whom, what, about which document, and when. An ordinary form: every outcome has an address. */
export function AuditFilter({ people, groups, query }: Props) {
  return (
    <form className="filter-bar" aria-label="Logboek filteren">
      <label>
        Wie
        <select name="wie" defaultValue={query.wie ?? ''} className="control">
          <option value="">Iedereen</option>
          {people.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <label>
        Wat
        <select name="wat" defaultValue={query.wat ?? ''} className="control">
          <option value="">Alles</option>
          {groups.map(({ value, label, types }) => (
            <optgroup key={value} label={label}>
              <option value={value}>{label}: alles</option>
              {types.map((type) => (
                <option key={type.value} value={type.value}>
                  {type.label}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      <label>
        Document (soort/naam)
        <input name="document" defaultValue={query.document} className="control" placeholder="publicatie/naam" />
      </label>
      <label>
        Van
        <input type="date" name="van" defaultValue={query.van} className="control" />
      </label>
      <label>
        Tot en met
        <input type="date" name="tot" defaultValue={query.tot} className="control" />
      </label>
      <Button type="submit">Filter</Button>
      <a href="/redactie/logboek">Wis filter</a>
    </form>
  )
}
