import { sendObjectionAnswer } from '@/app/beoordelen/inzendingen/[id]/besluit/actions'
import { GroupedForm } from '@/components/forms/GroupedForm'
import { formatDate } from '@/lib/dates'
import { outcomeLabels } from '@/lib/submissions/decision/decision'
import type { DecisionPage } from '@/lib/submissions/decision/decision-page'

/** What the owner objects, and the form that answers it. */
export function ObjectionPanel({ page: { id, objection, decisions }, path }: { page: DecisionPage; path: string }) {
  const last = decisions[0]
  const stays = last ? `Het besluit “${outcomeLabels[last.outcome].toLowerCase()}” blijft staan.` : 'Het besluit blijft staan.'
  return (
    <section className="panel" aria-labelledby="bezwaar-kop">
      <h2 id="bezwaar-kop">Het bezwaar</h2>
      {objection && (
        <figure className="decision-quote">
          <blockquote>{objection.text}</blockquote>
          <figcaption className="muted">De eigenaar, op {formatDate(objection.on)}</figcaption>
        </figure>
      )}
      <GroupedForm
        action={sendObjectionAnswer}
        path={path}
        hidden={{ inzending: id }}
        groups={[
          {
            fields: [
              {
                type: 'radio',
                name: 'antwoord',
                label: 'Je antwoord',
                options: [
                  { value: 'ongegrond', label: 'Ongegrond', hint: stays },
                  {
                    value: 'gegrond',
                    label: 'Gegrond',
                    hint: 'Dezelfde versie wordt opnieuw beoordeeld, door twee anderen. De eerste beoordelaars gaan van de inzending af; hun oordeel blijft bewaard bij het besluit.',
                  },
                ],
              },
              { type: 'text', rows: 8, name: 'motivatie', label: 'Motivatie', hint: 'Voor de eigenaar. Ga in op elk punt van het bezwaar.' },
            ],
          },
        ]}
        submit="Verstuur dit antwoord"
        failed="Je antwoord is niet verstuurd"
      />
    </section>
  )
}
