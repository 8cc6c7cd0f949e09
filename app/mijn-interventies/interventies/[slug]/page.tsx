import '@/components/owners/after.css'
import type { Metadata } from 'next'
import { sendConfirmation } from '@/app/mijn-interventies/interventies/[slug]/actions'
import { openIntervention } from '@/app/mijn-interventies/interventies/[slug]/open'
import { ChangesAsked } from '@/components/owners/ChangesAsked'
import { MonthTable } from '@/components/owners/MonthTable'
import { NewVersion } from '@/components/owners/NewVersion'
import { Validity } from '@/components/owners/Validity'
import { Done } from '@/components/redactie/account/Done'
import { PageHead } from '@/components/redactie/PageHead'
import { isoDay } from '@/lib/dates'
import { labelOfPath } from '@/lib/editor/labels'

export const metadata: Metadata = { title: 'Je interventie' }

const done: Readonly<Record<string, string>> = {
  bevestigd: 'Dank je wel. Lezers zien nu dat je vandaag bevestigde dat alles klopt.',
  gevraagd: 'Je wijziging is verstuurd. KIS kijkt ernaar; je krijgt een mail zodra er antwoord is.',
}

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<{ gedaan?: string | string[] }> }

/** What an owner finds after an inclusion: whether it is still right, how it is used, the badge, and how to change it. */
export default async function OwnInterventionPage({ params, searchParams }: Props) {
  const { page, home } = await openIntervention(params)
  const { gedaan } = await searchParams
  const today = isoDay(new Date())
  return (
    <>
      <PageHead
        title={page.title}
        back={{ href: '/mijn-interventies', label: 'Mijn interventies' }}
        intro={page.path ? <a href={page.path}>Bekijk de pagina zoals bezoekers haar zien</a> : 'Deze interventie staat nu niet online.'}
      />
      <Done>{typeof gedaan === 'string' && Object.hasOwn(done, gedaan) ? done[gedaan] : undefined}</Done>
      <div className="after-stack">
        {page.path && <Validity {...page} today={today} action={sendConfirmation} />}
        <div className="panels">
          {page.path && (
            <section className="panel" aria-labelledby="wijzigen-kop">
              <h2 id="wijzigen-kop">Is er iets veranderd?</h2>
              <p>Een ander adres, nieuwe materialen of andere kosten geef je hier door. Na een korte controle van KIS staat het online.</p>
              <p>
                <a href={`${home}/wijzigen`} className="button button-plain">
                  Een wijziging doorgeven
                </a>
              </p>
              <ChangesAsked changes={page.changes.map((change) => ({ ...change, fields: change.fields.map((name) => labelOfPath('interventie', [name])) }))} />
            </section>
          )}
          <NewVersion {...page} />
          {page.judged && page.path && (
            <section className="panel" aria-labelledby="keurmerk-kop">
              <h2 id="keurmerk-kop">Je keurmerk</h2>
              <p>Laat op je eigen website zien dat je interventie is opgenomen. Iedereen kan nagaan of het klopt.</p>
              <p>
                <a href={`${home}/keurmerk`}>Bekijk en gebruik je keurmerk</a>
              </p>
            </section>
          )}
        </div>
        <MonthTable months={page.months} />
      </div>
    </>
  )
}
