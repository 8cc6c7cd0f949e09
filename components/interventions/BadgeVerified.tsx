import '@/components/interventions/badge.css'
import { MetaList } from '@/components/ui/MetaList'
import { Notice } from '@/components/ui/Notice'
import { formatDate } from '@/lib/dates'

type Props = {
  judgement: {
    title: string
    state: 'geldig' | 'verlopen' | 'ingetrokken'
    databases: readonly string[]
    decidedOn: string
    round: string
    version: number
    validUntil: string
    confirmedOn: string | undefined
  }
  criteria: readonly { id: string; label: string; question: string; threshold?: true }[]
  path: string
}

/** What a badge stands for, and whether it counts today. */
export function BadgeVerified({ judgement, criteria, path }: Props) {
  return (
    <>
      <Verdict judgement={judgement} />
      <section className="doc-section" aria-labelledby="wat-beoordeeld">
        <h2 id="wat-beoordeeld">Wat er is beoordeeld</h2>
        <MetaList
          rows={[
            { label: 'Interventie', value: <a href={path}>{judgement.title}</a> },
            { label: judgement.databases.length === 1 ? 'Database' : 'Databases', value: judgement.databases.join(', ') },
            { label: 'Besluit', value: `Opgenomen, op ${formatDate(judgement.decidedOn)}` },
            { label: 'Ronde', value: `${judgement.round}, versie ${judgement.version} van de beschrijving` },
            { label: 'Laatst bevestigd', value: judgement.confirmedOn && formatDate(judgement.confirmedOn) },
            { label: 'Geldig tot en met', value: formatDate(judgement.validUntil) },
          ]}
        />
        <p>Elke beschrijving wordt door twee onderzoekers los van elkaar beoordeeld. Daarna zoeken zij samen een advies, en KIS besluit.</p>
      </section>
      <section className="doc-section" aria-labelledby="criteria">
        <h2 id="criteria">De criteria</h2>
        <p>Zonder een voldoende op de criteria met het woord “drempel” wordt een interventie niet opgenomen.</p>
        <ul className="badge-criteria">
          {criteria.map(({ id, label, question, threshold }) => (
            <li key={id}>
              <strong>
                {label}
                {threshold && ' (drempel)'}
              </strong>
              <br />
              {question}
            </li>
          ))}
        </ul>
        <p>
          Het keurmerk gaat over de beschrijving en de onderbouwing. Of de interventie werkt, is een andere vraag:{' '}
          <a href={`${path}#effect`}>wat onderzoek zegt</a> staat op de pagina van de interventie.
        </p>
      </section>
    </>
  )
}

function Verdict({ judgement: { state, title, validUntil } }: Pick<Props, 'judgement'>) {
  if (state === 'geldig')
    return (
      <Notice tone="success" title="Dit keurmerk is geldig">
        <p>
          “{title}” is opgenomen in de database van KIS. Het keurmerk is geldig tot en met {formatDate(validUntil)}.
        </p>
      </Notice>
    )
  return (
    <Notice tone="warning" title="Dit keurmerk is niet meer geldig">
      <p>
        {state === 'ingetrokken'
          ? `De beschrijving van “${title}” is ingetrokken.`
          : `De geldigheid eindigde op ${formatDate(validUntil)}. De eigenaar heeft sindsdien niet bevestigd dat de beschrijving nog klopt.`}
      </p>
    </Notice>
  )
}
