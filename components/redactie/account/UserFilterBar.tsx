import { Button } from '@/components/ui/Button'
import { roleWords } from '@/lib/users/words'

type Props = { path: string; query: string; role: string | undefined; status: string | undefined }

/** Narrows the list of users, by an address that one can share. */
export function UserFilterBar({ path, query, role, status }: Props) {
  return (
    <form action={path} className="filter-bar" aria-label="Filter gebruikers">
      <label>
        Naam of e-mailadres
        <input type="search" name="q" defaultValue={query} className="control" />
      </label>
      <label>
        Rol
        <select name="rol" defaultValue={role ?? ''} className="control">
          <option value="">Alle rollen</option>
          {Object.entries(roleWords).map(([value, { label }]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <label>
        Toegang
        <select name="status" defaultValue={status ?? ''} className="control">
          <option value="">Alle</option>
          <option value="actief">Actief</option>
          <option value="uitgenodigd">Uitgenodigd</option>
          <option value="geblokkeerd">Geblokkeerd</option>
        </select>
      </label>
      <Button type="submit" variant="secondary">
        Toon
      </Button>
    </form>
  )
}
