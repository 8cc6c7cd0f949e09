import '@/components/assessing/decision.css'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { sendDecision } from '@/app/beoordelen/inzendingen/[id]/besluit/actions'
import { decisionGroups } from '@/app/beoordelen/inzendingen/[id]/besluit/groups'
import { ObjectionPanel } from '@/app/beoordelen/inzendingen/[id]/besluit/objection'
import { DecisionList } from '@/components/assessing/DecisionList'
import { Findings } from '@/components/assessing/Findings'
import { Obstacles } from '@/components/assessing/Obstacles'
import { GroupedForm } from '@/components/forms/GroupedForm'
import { Done } from '@/components/redactie/account/Done'
import { PageHead } from '@/components/redactie/PageHead'
import { actorOf, requireUser } from '@/lib/auth/session'
import { slugOf } from '@/lib/content/id'
import { isoDay } from '@/lib/dates'
import { db } from '@/lib/db/client'
import { ForbiddenError, InvalidStateError, NotFoundError } from '@/lib/errors'
import { outcomeLabels } from '@/lib/submissions/decision/decision'
import { type DecisionPage, readDecisionPage } from '@/lib/submissions/decision/decision-page'
import { submissionLabels } from '@/lib/submissions/states'

export const metadata: Metadata = { title: 'Besluit' }

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ gedaan?: string | string[] }> }

export default async function DecidePage({ params, searchParams }: Props) {
  const { id } = await params
  const path = `/beoordelen/inzendingen/${id}/besluit`
  const user = await requireUser(path, 'round.read')
  const page = await readDecisionPage(db(), actorOf(user), id).catch(whyNot)
  const back = { href: `/beoordelen/inzendingen/${id}`, label: page ? page.title : 'De inzending' }
  if (!page) return <PageHead title="Besluit" back={back} intro="Er is nog geen versie ingediend. Een besluit kan pas als er iets beoordeeld is." />
  const { gedaan } = await searchParams
  return (
    <>
      <PageHead
        title={page.can === 'answer' ? 'Antwoord op het bezwaar' : 'Besluit'}
        back={back}
        intro={`${page.organisation} · ronde ${page.round.title} · versie ${page.ground.version} · ${submissionLabels[page.state].toLowerCase()}`}
      />
      <Done>{typeof gedaan === 'string' ? said(gedaan, page) : undefined}</Done>
      <div className="decision-layout">
        <div className="decision-main">
          {page.can === 'decide' && <DecideForm page={page} path={path} />}
          {page.can === 'answer' && <ObjectionPanel page={page} path={path} />}
          {!page.can && <NothingToDo page={page} />}
          <DecisionList decisions={page.decisions.map((one) => ({ ...one, label: outcomeLabels[one.outcome] }))} />
        </div>
        <Findings
          findings={[...(page.ground.consensus ? [page.ground.consensus] : []), ...page.ground.assessments]}
          agreed={page.ground.consensus?.agreed === true}
          criteria={page.criteria}
        />
      </div>
    </>
  )
}

function DecideForm({ page, path }: { page: DecisionPage; path: string }) {
  return (
    <section className="panel" aria-labelledby="besluit-kop">
      <h2 id="besluit-kop">Wat is het besluit?</h2>
      <Obstacles obstacles={page.obstacles} submission={page.id} preview={`/beoordelen/inzendingen/${page.id}/voorbeeld`} />
      <GroupedForm
        action={sendDecision}
        path={path}
        hidden={{ inzending: page.id }}
        groups={decisionGroups(page, isoDay(new Date()))}
        submit="Neem dit besluit"
        failed="Er is nog geen besluit genomen"
        className="decision-form"
      >
        <p className="muted">
          De eigenaar krijgt meteen bericht, met de motivatie. Een besluit wordt nooit gewijzigd; een nieuw besluit kan alleen na bezwaar of na een nieuwe
          versie.
        </p>
      </GroupedForm>
    </section>
  )
}

function NothingToDo({ page }: { page: DecisionPage }) {
  const waiting = page.state === 'consensus' || page.state === 'objection'
  return (
    <section className="panel panel-quiet" aria-label="Wat er nu kan">
      <p>
        {waiting
          ? 'Je hoort bij de organisatie van deze inzending of schreef eraan mee. Laat een andere coördinator dit doen.'
          : 'Er is nu niets te besluiten. Een besluit kan als beide beoordelingen binnen zijn en de beoordelaars samen een advies zoeken.'}
      </p>
      {page.state === 'included' && page.documentId && (
        <p>
          <a href={`/interventies/${slugOf(page.documentId)}`}>Bekijk de interventie op de site</a>
        </p>
      )}
    </section>
  )
}

function said(done: string, { title }: DecisionPage): string | undefined {
  const words: Readonly<Record<string, string>> = {
    included: `“${title}” is opgenomen en staat online. De eigenaar heeft bericht gekregen.`,
    deferred: `“${title}” is aangehouden. De eigenaar heeft bericht gekregen en kan een nieuwe versie indienen.`,
    notIncluded: `“${title}” is niet opgenomen. De eigenaar heeft bericht gekregen en kan bezwaar maken.`,
    ongegrond: 'Het besluit blijft staan. De eigenaar heeft bericht gekregen.',
    gegrond: 'De interventie wordt opnieuw beoordeeld. Vraag nu twee andere beoordelaars.',
  }
  return Object.hasOwn(words, done) ? words[done] : undefined
}

function whyNot(error: unknown): undefined {
  if (error instanceof NotFoundError || error instanceof ForbiddenError) notFound()
  if (error instanceof InvalidStateError) return undefined
  throw error
}
