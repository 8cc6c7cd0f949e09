import '@/components/assessing/coordinator/coordinator.css'
import type { Metadata } from 'next'
import { orNotFound } from '@/app/or-not-found'
import { RoundHead } from '@/components/assessing/RoundHead'
import { SubmissionState } from '@/components/assessing/SubmissionState'
import { Button } from '@/components/ui/Button'
import { actorOf, requireUser } from '@/lib/auth/session'
import { db } from '@/lib/db/client'
import { exportColumns } from '@/lib/reviews/board-csv'
import { listCases } from '@/lib/reviews/list-cases'
import { readRound } from '@/lib/rounds/queries'

export const metadata: Metadata = { title: 'Export van de ronde' }

export default async function ExportPage({ params }: { params: Promise<{ slug: string }> }) {
  const { slug } = await params
  const path = `/beoordelen/rondes/${slug}/export`
  const actor = actorOf(await requireUser(path, 'round.read'))
  const round = await orNotFound(readRound(db(), actor, slug))
  const cases = await listCases(db(), actor, round.id)
  return (
    <>
      <RoundHead round={round} status={round.status} current="export" intro="Gegevens om te bewaren of mee verder te rekenen." />
      <div className="panels">
        <section className="panel" aria-labelledby="tabel">
          <h2 id="tabel">Alle inzendingen als tabel</h2>
          <p>Een CSV-bestand dat Excel opent, met één regel per inzending. Er staat niet in wat beoordelaars vinden.</p>
          <div className="message-buttons">
            <Button href={`${path}/csv`} icon="download">
              Download de tabel
            </Button>
          </div>
          <details className="case-remarks">
            <summary>Wat betekenen de {exportColumns.length} kolommen?</summary>
            <dl className="case-facts">
              {exportColumns.map(({ name, help }) => (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd>{help}</dd>
                </div>
              ))}
            </dl>
          </details>
        </section>
        <section className="panel" aria-labelledby="dossiers">
          <h2 id="dossiers">Een dossier per inzending</h2>
          <p>Eén bestand met alles over een inzending, om te bewaren of af te drukken.</p>
          {cases.length === 0 && <p className="muted">Er zijn nog geen inzendingen.</p>}
          <ul className="case-steps">
            {cases.map(({ id, title, state, rounds }) => (
              <li key={id}>
                <a href={`/beoordelen/inzendingen/${id}/dossier`}>{title}</a> <SubmissionState state={state} rounds={rounds} />
              </li>
            ))}
          </ul>
        </section>
      </div>
      <p className="muted">In het logboek staat wie iets exporteerde.</p>
    </>
  )
}
