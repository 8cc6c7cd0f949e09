import { Button } from '@/components/ui/Button'
import { consents } from '@/lib/media/vocabulary'

export type LibraryQuery = { zoek: string; soort: string; toestemming: string; toon: string; weergave: string }

const shown = {
  '': 'Alle bestanden',
  'van-mij': 'Van mij',
  'zonder-licentie': 'Zonder maker of licentie',
  ongebruikt: 'Nergens gebruikt',
  prullenbak: 'In de prullenbak',
}

/** Searches and filters by the address, so that a view can be shared and the back button works. */
export function LibraryFilter({ query }: { query: LibraryQuery }) {
  return (
    <form className="filter-bar" action="/redactie/media" method="get">
      <label className="asset-search">
        Zoek in titel, beschrijving, maker en trefwoorden
        <input className="control" type="search" name="zoek" defaultValue={query.zoek} />
      </label>
      <Choice name="soort" label="Soort" value={query.soort} options={{ '': 'Alles', picture: 'Afbeeldingen', pdf: 'PDF’s' }} />
      <Choice name="toestemming" label="Toestemming" value={query.toestemming} options={{ '': 'Alles', ...consents }} />
      <Choice name="toon" label="Toon" value={query.toon} options={shown} />
      {query.weergave && <input type="hidden" name="weergave" value={query.weergave} />}
      <Button type="submit" variant="secondary" icon="search">
        Zoek
      </Button>
    </form>
  )
}

function Choice({ name, label, value, options }: { name: string; label: string; value: string; options: Record<string, string> }) {
  return (
    <label>
      {label}
      <select className="control" name={name} defaultValue={value}>
        {Object.entries(options).map(([key, words]) => (
          <option key={key} value={key}>
            {words}
          </option>
        ))}
      </select>
    </label>
  )
}
