import { allLabel, type GapMap } from '@/lib/interventions/gap-map'
import { gapMapColumns, gapMapRows } from '@/lib/interventions/gap-map-address'
import { formatNumber } from '@/lib/text'

/** How to read the map, and what it does not say. */
export function GapMapReading({ map, examples }: { map: GapMap; examples: number }) {
  const row = gapMapRows[map.axes.rows]
  const column = gapMapColumns[map.axes.columns]
  return (
    <section className="gap-reading" aria-labelledby="lezen">
      <h2 id="lezen">Zo lees je de kaart</h2>
      <div className="gap-lists">
        <div>
          <h3>Wat je ziet</h3>
          <ul>
            <li>Elk vak telt de interventies die bij de rij én bij de kolom horen. Klik op een getal en je ziet welke dat zijn.</li>
            <li>Een vak met 0 is een witte vlek: daarvoor staat niets in de database.</li>
            <li>Een interventie kan in meer vakken staan. “{allLabel}” telt daarom interventies, en is geen optelsom van de vakken.</li>
          </ul>
        </div>
        <div>
          <h3>Wat de kaart niet zegt</h3>
          <ul>
            <li>Ze laat zien wat er is, niet wat werkt. Een vol vak is geen bewijs, een leeg vak geen advies.</li>
            <li>
              Ze kent alleen deze database. Van de {formatNumber(map.all.count)} interventies noemen er {formatNumber(map.placed)} een {row.one.toLowerCase()}{' '}
              én een {column.one.toLowerCase()}; de andere staan in de laatste rijen en kolommen.
            </li>
            {map.axes.columns === 'groep' && (
              <li>Doelgroepen zijn de mensen voor wie er iets moet veranderen. Wie de interventie uitvoert, zoals docenten, telt hier niet mee.</li>
            )}
            <li>Verlopen interventies tellen mee. In de lijst staat dat erbij.</li>
            {examples > 0 && (
              <li>
                {examples === 1 ? 'Eén interventie is een verzonnen voorbeeld' : `${examples} interventies zijn verzonnen voorbeelden`} en{' '}
                {examples === 1 ? 'telt' : 'tellen'} mee. Gebruik de getallen nu dus niet voor beleid.
              </li>
            )}
          </ul>
        </div>
      </div>
    </section>
  )
}
