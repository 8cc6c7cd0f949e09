import '@/components/assessing/round.css'
import type { Metadata } from 'next'
import { attendance, cancel, change, signOffOther } from '@/app/beoordelen/rondes/[slug]/workshops/actions'
import { orNotFound } from '@/app/or-not-found'
import { AttendanceForm } from '@/components/assessing/AttendanceForm'
import { ParticipantList } from '@/components/assessing/ParticipantList'
import { WorkshopSettings } from '@/components/assessing/WorkshopSettings'
import { WorkshopTag } from '@/components/assessing/WorkshopTag'
import { Done } from '@/components/redactie/account/Done'
import { PageHead } from '@/components/redactie/PageHead'
import { actorOf, requireUser } from '@/lib/auth/session'
import { db } from '@/lib/db/client'
import { roundMessages } from '@/lib/rounds/words'
import { readWorkshop } from '@/lib/rounds/workshops'
import type { Params } from '@/lib/site/params'

export const metadata: Metadata = { title: 'Workshop' }

type Props = { params: Promise<{ slug: string; id: string }>; searchParams: Promise<Params> }

export default async function WorkshopPage({ params, searchParams }: Props) {
  const { slug, id } = await params
  const base = `/beoordelen/rondes/${slug}/workshops`
  const actor = actorOf(await requireUser(`${base}/${id}`, 'round.manage'))
  const workshop = await orNotFound(readWorkshop(db(), actor, slug, id))
  const { melding } = await searchParams
  const hidden = { ronde: slug, workshop: id }
  const { participants, waitingList, past, cancelled, recorded } = workshop
  const coming = !past && !cancelled
  const title = (
    <span className="round-title">
      {workshop.when} <WorkshopTag workshop={workshop} />
    </span>
  )
  return (
    <>
      <PageHead
        title={title}
        back={{ href: base, label: `Workshops van ${workshop.round.title}` }}
        intro={`${workshop.place} · ${workshop.taken} van ${workshop.capacity} plekken vergeven`}
      />
      <Done>{typeof melding === 'string' ? roundMessages[melding] : undefined}</Done>
      <div className="round-grid">
        <div className="round-stack">
          {past && !cancelled && participants.length + waitingList.length > 0 && (
            <AttendanceForm key={melding ? 'na' : 'voor'} action={attendance} hidden={hidden} {...{ participants, waitingList, recorded }} />
          )}
          <ParticipantList
            title="Deelnemers"
            people={participants}
            empty={past || cancelled ? 'Niemand had een plek.' : 'Nog niemand heeft deze datum gekozen.'}
            {...(coming && { signOff: { action: signOffOther, hidden } })}
          />
          {coming && participants.length > 0 && (
            <p className="muted print-hint">Druk deze pagina af: dan heb je een presentielijst met een vakje per deelnemer.</p>
          )}
          {waitingList.length > 0 && (
            <ParticipantList title="Wachtlijst" people={waitingList} empty="" {...(coming && { signOff: { action: signOffOther, hidden } })} />
          )}
        </div>
        {coming && <WorkshopSettings path={`${base}/${id}`} hidden={hidden} values={workshop.values} change={change} cancel={cancel} />}
      </div>
    </>
  )
}
