import { timeBandLabels, timeLimits } from '@/lib/interventions/bands'
import { costBandLabels, costGroupSize, costLimits } from '@/lib/interventions/costs'
import { formatEuro } from '@/lib/text'

export function CostsExplained() {
  return (
    <section aria-labelledby="kosten" className="doc-section explained">
      <h2 id="kosten">Kosten: wat kost een eerste groep?</h2>
      <p>
        Eigenaren rekenen op verschillende manieren: eenmalig, per groep, per deelnemer of met een licentie. Om te kunnen vergelijken rekenen wij voor elke
        interventie hetzelfde uit: wat het kost om voor het eerst een groep van {costGroupSize} mensen te bereiken.
      </p>
      <p className="formula">eenmalig + licentie + per groep + {costGroupSize} × per deelnemer</p>
      <Bands
        caption="De klassen van kosten"
        head={['Klasse', 'Wanneer']}
        rows={[
          [costBandLabels.gratis, 'De eigenaar zegt dat het gratis is. Dat is een feit op zich: een leeg bedrag maakt iets nog niet gratis.'],
          [costBandLabels.laag, `Tot en met ${formatEuro(costLimits.laag)}`],
          [costBandLabels.midden, `Meer dan ${formatEuro(costLimits.laag)}, tot en met ${formatEuro(costLimits.midden)}`],
          [costBandLabels.hoog, `Meer dan ${formatEuro(costLimits.midden)}`],
          [costBandLabels.onbekend, 'Er staat geen enkel bedrag, en ook niet dat het gratis is'],
        ]}
      />
      <p>
        Je eigen uren tellen niet mee: wat een uur kost, verschilt te veel. Ze staan wel apart bij de beschrijving, met de bedragen en het jaar waarvoor die
        gelden. Ook wat gratis is, kan dus tijd vragen.
      </p>
    </section>
  )
}

export function TimeExplained() {
  const { dagdeel, kort } = timeLimits
  return (
    <section aria-labelledby="tijd" className="doc-section explained">
      <h2 id="tijd">Tijd: hoe lang duurt het voor wie meedoet?</h2>
      <p>
        Het gaat om de tijd van deelnemers, niet van wie het organiseert. We kijken naar het aantal uren. Zijn die niet opgegeven, dan naar het aantal
        bijeenkomsten.
      </p>
      <Bands
        caption="De klassen van tijd"
        head={['Klasse', 'In uren', 'Of in bijeenkomsten']}
        rows={[
          [timeBandLabels.dagdeel, `Hooguit ${dagdeel.hours}`, `${dagdeel.meetings}`],
          [timeBandLabels.kort, `Meer dan ${dagdeel.hours}, hooguit ${kort.hours}`, `${dagdeel.meetings + 1} tot en met ${kort.meetings}`],
          [timeBandLabels.lang, `Meer dan ${kort.hours}`, `Meer dan ${kort.meetings}`],
          [timeBandLabels.onbekend, 'Niet genoemd', 'Niet genoemd'],
        ]}
      />
    </section>
  )
}

type BandsProps = { caption: string; head: string[]; rows: string[][] }

function Bands({ caption, head, rows }: BandsProps) {
  return (
    <table className="bands">
      <caption>{caption}</caption>
      <thead>
        <tr>
          {head.map((label) => (
            <th key={label} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, ...cells]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {cells.map((cell, i) => (
              <td key={head[i + 1]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
