import '@/components/assessing/round.css'
import type { Metadata } from 'next'
import { close, open, saveChange } from '@/app/beoordelen/rondes/actions'
import { roundChoices } from '@/app/beoordelen/rondes/choices'
import { orNotFound } from '@/app/or-not-found'
import { RoundForm } from '@/components/assessing/RoundForm'
import { RoundHead } from '@/components/assessing/RoundHead'
import { RoundSwitch } from '@/components/assessing/RoundSwitch'
import { Done } from '@/components/redactie/account/Done'
import { actorOf, requireUser } from '@/lib/auth/session'
import { db } from '@/lib/db/client'
import { formValues } from '@/lib/rounds/form-values'
import { readRound } from '@/lib/rounds/queries'
import { submittedIn, underWayIn } from '@/lib/rounds/taking-part'
import { roundMessages } from '@/lib/rounds/words'
import type { Params } from '@/lib/site/params'

export const metadata: Metadata = { title: 'Ronde instellen' }

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<Params> }

export default async function RoundSettingsPage({ params, searchParams }: Props) {
  const { slug } = await params
  const path = `/beoordelen/rondes/${slug}/instellen`
  const actor = actorOf(await requireUser(path, 'round.manage'))
  const round = await orNotFound(readRound(db(), actor, slug))
  const [choices, submitted, underWay, { melding }] = await Promise.all([roundChoices(), submittedIn(db(), round.id), underWayIn(db(), round.id), searchParams])
  const frozen = {
    ...(round.openedAt && { adres: 'Vast, want de ronde is geopend: mensen hebben links naar dit adres.' }),
    ...(submitted > 0 && { criteria: 'Vast, want er is een versie ingediend. Die wordt beoordeeld volgens deze lijst.' }),
  }
  return (
    <>
      <RoundHead round={round} status={round.status} current="instellen" />
      <Done>{typeof melding === 'string' ? roundMessages[melding] : undefined}</Done>
      <div className="round-grid">
        {round.closedAt ? (
          <p className="panel panel-quiet">Een gesloten ronde blijft zoals ze was. Wil je iets wijzigen, open haar dan eerst opnieuw.</p>
        ) : (
          <RoundForm action={saveChange} path={path} values={formValues(round)} frozen={frozen} {...choices} submit="Bewaar" />
        )}
        <RoundSwitch
          round={{ slug, lock: round.lock, opened: round.openedAt !== null, closed: round.closedAt !== null }}
          underWay={underWay}
          open={open}
          close={close}
        />
      </div>
    </>
  )
}
