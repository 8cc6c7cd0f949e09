import type { Metadata } from 'next'
import { sendAnswer } from '@/app/beoordelen/wijzigingen/actions'
import { orNotFound } from '@/app/or-not-found'
import { ChangeFacts } from '@/components/assessing/ChangeFacts'
import { GroupedForm } from '@/components/forms/GroupedForm'
import { Done } from '@/components/redactie/account/Done'
import { DiffView } from '@/components/redactie/diff/DiffView'
import { PageHead } from '@/components/redactie/PageHead'
import { actorOf, requireUser } from '@/lib/auth/session'
import { db } from '@/lib/db/client'
import { labelOfPath } from '@/lib/editor/labels'
import { type ChangeDetail, readChange } from '@/lib/owners/change-requests'
import { diffContent } from '@/lib/versions/diff'
import { titlesIn } from '@/lib/versions/titles'
import { fieldOrder, vocabularyOf } from '@/lib/versions/words'

export const metadata: Metadata = { title: 'Gevraagde wijziging' }

const done: Readonly<Record<string, string>> = {
  overnemen: 'De wijziging staat online. De eigenaar heeft bericht gekregen.',
  afwijzen: 'De wijziging is niet overgenomen. De eigenaar heeft bericht gekregen.',
}

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ gedaan?: string | string[] }> }

export default async function ChangePage({ params, searchParams }: Props) {
  const { id } = await params
  const path = `/beoordelen/wijzigingen/${id}`
  const user = await requireUser(path, 'round.read')
  const change = await orNotFound(readChange(db(), actorOf(user), id))
  const { gedaan } = await searchParams
  const words = vocabularyOf('interventie', await titlesIn(db(), [change.before, change.after]))
  return (
    <>
      <PageHead
        title={change.title}
        back={{ href: '/beoordelen/wijzigingen', label: 'Gevraagde wijzigingen' }}
        intro={<a href={`/interventies/${change.slug}`}>Bekijk de pagina zoals zij nu online staat</a>}
      />
      <Done>{typeof gedaan === 'string' && Object.hasOwn(done, gedaan) ? done[gedaan] : undefined}</Done>
      <ChangeFacts {...change} meanwhile={change.meanwhile.map((name) => labelOfPath('interventie', [name]))} />
      <DiffView kind="interventie" fields={diffContent(change.before, change.after, fieldOrder('interventie'))} words={words} />
      {change.mayAnswer && <AnswerForm change={change} path={path} />}
      {change.state === 'open' && !change.mayAnswer && (
        <p className="panel panel-quiet">Je hoort bij de organisatie die dit vroeg. Laat een andere coördinator antwoorden.</p>
      )}
    </>
  )
}

function AnswerForm({ change, path }: { change: ChangeDetail; path: string }) {
  return (
    <section className="panel change-answer" aria-labelledby="antwoord-kop">
      <h2 id="antwoord-kop">Je antwoord</h2>
      <GroupedForm
        action={sendAnswer}
        path={path}
        hidden={{ wijziging: change.id }}
        groups={[
          {
            fields: [
              {
                type: 'radio',
                name: 'antwoord',
                label: 'Wat doe je?',
                options: [
                  { value: 'overnemen', label: 'Overnemen', hint: 'Het staat meteen online. Wat de redactie aan het schrijven is, blijft.' },
                  { value: 'afwijzen', label: 'Niet overnemen', hint: 'Er verandert niets.' },
                ],
              },
              { type: 'text', name: 'tekst', label: 'Bericht aan de eigenaar', optional: true, hint: 'Nodig als je de wijziging niet overneemt.' },
            ],
          },
        ]}
        submit="Verstuur"
        failed="Je antwoord is niet verstuurd"
      />
    </section>
  )
}
