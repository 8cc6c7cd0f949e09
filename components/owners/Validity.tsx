import '@/components/owners/owners.css'
import { SmallForm } from '@/components/forms/SmallForm'
import { formatDate } from '@/lib/dates'
import type { FormState } from '@/lib/forms/state'
import { type Freshness, freshnessLabels } from '@/lib/interventions/freshness'

type Props = {
  slug: string
  freshness: Freshness
  validUntil: string | undefined
  confirmed: { on: string; by: string | undefined } | undefined
  renewed: string | undefined
  judged: { on: string; reaches: string } | undefined
  today: string
  action: (before: FormState, form: FormData) => Promise<FormState>
}

/** Whether the description counts as right, until when, and one button to say that it is. */
export function Validity({ slug, freshness, validUntil, confirmed, renewed, judged, today, action }: Props) {
  const fresh = confirmed?.on === today
  return (
    <section className="next-step" aria-labelledby="geldig-kop">
      <h2 id="geldig-kop">{fresh ? 'Alles is bevestigd' : 'Is dit nog actueel?'}</h2>
      <p>
        <strong>{freshnessLabels[freshness]}.</strong>{' '}
        {validUntil && (
          <>
            {freshness === 'verlopen' ? 'Verlopen op' : 'Geldig tot en met'} {formatDate(validUntil)}.
          </>
        )}{' '}
        {confirmed && (
          <>
            Laatst bevestigd op {formatDate(confirmed.on)}
            {confirmed.by && <> door {confirmed.by}</>}.
          </>
        )}
      </p>
      {freshness === 'verlopen' && (
        <p>Bezoekers zien dat je beschrijving verlopen is, ze staat lager in de zoekresultaten, en het keurmerk zegt dat het niet meer geldig is.</p>
      )}
      {fresh ? (
        <p>Je hoeft nu niets te doen. Over een jaar vragen we het opnieuw.</p>
      ) : (
        <Ask slug={slug} renewed={renewed} validUntil={validUntil} action={action} />
      )}
      {judged && (
        <p className="muted">
          KIS beoordeelde de beschrijving op {formatDate(judged.on)}. Met bevestigen kan ze geldig blijven tot en met {formatDate(judged.reaches)}; daarna is
          een nieuwe versie nodig.
        </p>
      )}
    </section>
  )
}

function Ask({ slug, renewed, validUntil, action }: Pick<Props, 'slug' | 'renewed' | 'validUntil' | 'action'>) {
  if (!renewed) return <p>Het oordeel van KIS is te oud om te verlengen. Dien een nieuwe versie in; hieronder staat hoe.</p>
  return (
    <>
      <p>
        Lees je pagina even na. Klopt alles nog, dan is één klik genoeg. {renewed !== validUntil && <>Ze is dan geldig tot en met {formatDate(renewed)}.</>}
      </p>
      <SmallForm action={action} hidden={{ interventie: slug }} submit="Ja, dit klopt nog" failed="Dit is niet bevestigd" />
    </>
  )
}
