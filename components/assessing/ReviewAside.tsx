import { NoteForm } from '@/components/assessing/NoteForm'
import { OneStep } from '@/components/assessing/OneStep'
import { Disclosure } from '@/components/ui/Disclosure'
import { When } from '@/components/ui/When'
import { isoDay } from '@/lib/dates'
import type { FormState } from '@/lib/forms/state'
import type { Criterion } from '@/lib/reviews/criteria'
import type { NoteView } from '@/lib/reviews/shapes'
import type { DossierHelp } from '@/lib/submissions/shapes'

type Send = (before: FormState, form: FormData) => Promise<FormState>

/** What it is judged by, in short: the questions, and what is known about what works. */
export function JudgedBy({ criteria, dossiers }: { criteria: readonly Criterion[]; dossiers: readonly DossierHelp[] }) {
  return (
    <>
      <section aria-labelledby="criteria">
        <h2 id="criteria">Waar je op let</h2>
        {criteria.map(({ id, label, question, threshold }) => (
          <Disclosure key={id} title={threshold ? `${label} (drempel)` : label}>
            <p>{question}</p>
          </Disclosure>
        ))}
      </section>
      <section aria-labelledby="dossiers">
        <h2 id="dossiers">Wat werkt</h2>
        {dossiers.length === 0 && <p className="muted">Bij deze ronde hoort geen dossier.</p>}
        {dossiers.map((dossier) => (
          <div key={dossier.id}>
            <p>
              <a href={dossier.path}>{dossier.title}</a>
            </p>
            {dossier.mechanisms.map(({ slug, name, short, support, path }) => (
              <Disclosure key={slug} title={name}>
                <p>{short}</p>
                <p className="muted">
                  {support}. <a href={path}>Lees in het dossier</a>
                </p>
              </Disclosure>
            ))}
          </div>
        ))}
      </section>
    </>
  )
}

type NotesProps = { notes: readonly NoteView[]; may: boolean; send: { add: Send; drop: Send }; base: string; submission: string }

/** What only KIS reads. */
export function Notes({ notes, may, send, base, submission }: NotesProps) {
  return (
    <section id="notities" aria-labelledby="notities-kop" tabIndex={-1}>
      <h2 id="notities-kop">Notities</h2>
      <p className="muted">Alleen voor KIS. De eigenaar ziet dit nooit.</p>
      <ul className="note-list">
        {notes.map(({ id, text, author, mine, createdAt }) => (
          <li key={id}>
            <p className="remark-text">{text}</p>
            <p className="muted">
              {mine ? 'Jij' : author}, <When date={isoDay(new Date(createdAt))} />
            </p>
            {mine && may && (
              <OneStep action={send.drop} path={base} fields={{ inzending: submission, notitie: id }} label="Haal weg" about={text.slice(0, 60)} />
            )}
          </li>
        ))}
      </ul>
      {may && <NoteForm key={notes.length} action={send.add} path={base} submission={submission} />}
    </section>
  )
}
