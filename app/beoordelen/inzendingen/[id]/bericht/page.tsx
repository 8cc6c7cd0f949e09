import '@/components/assessing/coordinator/coordinator.css'
import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { handleMessage } from '@/app/beoordelen/inzendingen/[id]/bericht/actions'
import { type CaseParams, openCase } from '@/app/beoordelen/inzendingen/[id]/open'
import { MessageForm } from '@/components/assessing/coordinator/MessageForm'
import { PageHead } from '@/components/redactie/PageHead'
import { daysOf } from '@/lib/rounds/days'
import { currentDeadline } from '@/lib/submissions/deadline'
import { fillTemplate, messageTemplates } from '@/lib/submissions/message-templates'

export const metadata: Metadata = { title: 'Bericht aan de eigenaar' }

type Props = { params: CaseParams; searchParams: Promise<{ sjabloon?: string | string[] }> }

export default async function MessagePage({ params, searchParams }: Props) {
  const { submission, base, path } = await openCase(params, '/bericht')
  const { sjabloon } = await searchParams
  const chosen = messageTemplates.find(({ id }) => id === sjabloon) ?? messageTemplates[0]
  const { title, organisation, round, state, rounds, id } = submission
  const deadline = currentDeadline(submission, daysOf(round)) ?? null
  const filled = fillTemplate(chosen.id, { title, organisation: organisation.name, round: round.title, state, rounds, deadline })
  return (
    <>
      <PageHead title="Bericht aan de eigenaar" back={{ href: base, label: title }} intro={`Aan iedereen van ${organisation.name} met een account.`} />
      <div className="message-page">
        <nav aria-label="Sjablonen">
          <ul className="message-templates">
            {messageTemplates.map(({ id: template, label, hint }) => (
              <li key={template}>
                <a href={`${path}?sjabloon=${template}`} aria-current={template === chosen.id ? 'true' : undefined}>
                  {label}
                </a>
                <p className="muted">{hint}</p>
              </li>
            ))}
          </ul>
        </nav>
        <MessageForm
          key={chosen.id}
          action={handleMessage}
          path={`${path}?sjabloon=${chosen.id}`}
          hidden={{ inzending: id, sjabloon: chosen.id, bericht: randomUUID() }}
          subject={filled.subject}
          text={filled.text}
        />
      </div>
    </>
  )
}
