import '@/components/owners/owners.css'
import { Button } from '@/components/ui/Button'
import { MetaList } from '@/components/ui/MetaList'
import { When } from '@/components/ui/When'
import { isoDay } from '@/lib/dates'
import { effectLevels, substantiationLevels } from '@/lib/interventions/vocabulary'
import { objectionWeeks } from '@/lib/submissions/decision/objection'

type Props = {
  decision: {
    outcome: string
    label: string
    version: number
    motivation: string
    at: string
    validUntil: string | null
    signs: { substantiation?: string; effect?: string }
    objectUntil?: string
  }
  base: string
  /** The last part of the address of its page, when it is published. */
  published?: string | undefined
}

/** What KIS decided and why, until when it counts, and how to object. */
export function DecisionPanel({ decision, base, published }: Props) {
  const { label, version, motivation, at, validUntil, signs, objectUntil } = decision
  const day = isoDay(new Date(at))
  return (
    <section className="owner-decision" aria-label={`Besluit van ${day}`}>
      <h2>Besluit: {label.toLowerCase()}</h2>
      <p className="muted">
        Over versie {version}, <When date={day} />
      </p>
      <p className="owner-words">{motivation}</p>
      <MetaList
        rows={[
          { label: 'Geldig tot en met', value: validUntil && <When date={validUntil} /> },
          { label: 'Onderbouwing', value: levelLabel(substantiationLevels, signs.substantiation) },
          { label: 'Onderzoek naar effect', value: levelLabel(effectLevels, signs.effect) },
        ]}
      />
      {published && (
        <p className="next-step-actions">
          <Button href={`/mijn-interventies/interventies/${published}`}>Cijfers, keurmerk en bevestigen</Button>
          <Button variant="secondary" href={`/interventies/${published}`}>
            Bekijk de pagina op de website
          </Button>
        </p>
      )}
      {objectUntil && (
        <p>
          Ben je het er niet mee eens? Je kunt tot en met <When date={objectUntil} /> ({objectionWeeks} weken na het besluit){' '}
          <a href={`${base}/bezwaar`}>bezwaar maken</a>.
        </p>
      )}
    </section>
  )
}

/** A level that this release does not know is shown as it was kept. */
function levelLabel(levels: Readonly<Record<string, string>>, level: string | undefined): string | undefined {
  return level === undefined ? undefined : (levels[level] ?? level)
}
