import '@/components/owners/feedback.css'
import type { Metadata } from 'next'
import { answer } from '@/app/mijn-interventies/inzendingen/[id]/feedback/actions'
import { choose, countShown, pageOf, shownOf } from '@/app/mijn-interventies/inzendingen/[id]/feedback/shown'
import { one, ownerAt, type Query, type SubmissionParams } from '@/app/mijn-interventies/inzendingen/[id]/open'
import { orNotFound } from '@/app/or-not-found'
import { FeedbackField } from '@/components/owners/FeedbackField'
import { FeedbackFilter } from '@/components/owners/FeedbackFilter'
import { FeedbackHead, FeedbackLetters, NoFeedback } from '@/components/owners/FeedbackHead'
import { SubmissionNav } from '@/components/owners/SubmissionNav'
import { Done } from '@/components/redactie/account/Done'
import { ListPages } from '@/components/redactie/lists/ListPages'
import { AnswerForm } from '@/components/worksheet/AnswerForm'
import { RemarkCard } from '@/components/worksheet/RemarkCard'
import { db } from '@/lib/db/client'
import { readPath } from '@/lib/editor/field-spec'
import { type Feedback, fieldKey, readFeedback } from '@/lib/owners/feedback'
import { type FeedbackGroup, groupByPart, lastAnswer } from '@/lib/submissions/feedback'
import type { RemarkView } from '@/lib/submissions/shapes'
import { vocabularyOf } from '@/lib/versions/words'

export const metadata: Metadata = { title: 'Feedback' }

export default async function FeedbackPage({ params, searchParams }: { params: SubmissionParams; searchParams: Query }) {
  const { actor, id, base, path } = await ownerAt(params, 'feedback')
  const [feedback, query] = [await orNotFound(readFeedback(db(), actor, id)), await searchParams]
  const versions = [...new Set(feedback.remarks.map(({ version }) => version))].sort((a, b) => a - b)
  const version = versions.find((number) => String(number) === one(query.versie))
  const ofVersion = feedback.remarks.filter((remark) => version === undefined || remark.version === version)
  const counts = countShown(ofVersion)
  const shown = shownOf(one(query.toon), counts)
  const saved = feedback.remarks.find((remark) => remark.id === one(query.bewaard))
  const ordered = groupByPart(choose(ofVersion, shown, saved?.id)).flatMap(({ remarks }) => remarks)
  const { page, last, remarks } = pageOf(ordered, one(query.pagina), saved?.id ?? one(query.antwoord) ?? one(query.opmerking))
  const groups = groupByPart(remarks)
  const waiting = countShown(feedback.remarks)['te-doen']
  const back = `toon=${shown}${version === undefined ? '' : `&versie=${version}`}`
  return (
    <>
      <FeedbackHead base={base} title={feedback.submission.title} state={feedback.submission.state} waiting={waiting} next={feedback.submission.rounds + 1} />
      <SubmissionNav base={base} current="feedback" waiting={waiting} />
      <Done>{saved && `Je antwoord is bewaard. ${stillToDo(waiting)}`}</Done>
      {feedback.remarks.length === 0 ? (
        <NoFeedback letters={feedback.letters} />
      ) : (
        <>
          <FeedbackLetters letters={feedback.letters.filter((letter) => version === undefined || letter.version === version)} />
          <FeedbackFilter path={path} shown={shown} counts={counts} versions={versions} version={version} />
          {groups.length === 0 && <p>Hier is nu niets. Kies hierboven iets anders.</p>}
          <Parts groups={groups} feedback={feedback} base={base} path={path} back={back} />
          <ListPages
            label="Pagina’s met feedback"
            previous={page > 1 ? `${path}?${back}&pagina=${page - 1}` : undefined}
            next={page < last ? `${path}?${back}&pagina=${page + 1}` : undefined}
          />
        </>
      )}
    </>
  )
}

function stillToDo(waiting: number): string {
  if (waiting === 0) return 'Alle feedback is beantwoord.'
  return waiting === 1 ? 'Er wacht nog 1 opmerking op je antwoord.' : `Er wachten nog ${waiting} opmerkingen op je antwoord.`
}

type PartsProps = { groups: readonly FeedbackGroup[]; feedback: Feedback; base: string; path: string; back: string }

function Parts({ groups, feedback, base, path, back }: PartsProps) {
  const words = vocabularyOf('interventie', feedback.titles)
  const writable = feedback.submission.state === 'feedback' || feedback.submission.state === 'deferred'
  return (
    <div className="feedback-parts">
      {groups.map(({ part, title, remarks }) => (
        <section key={title} className="feedback-part" aria-labelledby={`deel-${part ?? 'geheel'}`}>
          <h2 id={`deel-${part ?? 'geheel'}`}>{title}</h2>
          {byField(remarks).map(([key, [first, ...others]]) => (
            <FeedbackField
              key={key}
              base={base}
              part={part}
              version={first.version}
              path={readPath(first.path)}
              field={feedback.fields.get(key)}
              words={words}
              writable={writable}
            >
              {[first, ...others].map((remark) => (
                <RemarkCard key={remark.id} remark={remark} level={first.path ? 4 : 3}>
                  {writable && !remark.resolved && (
                    <AnswerForm
                      key={remark.answers.length}
                      action={answer}
                      path={`${path}?${back}&antwoord=${remark.id}#opmerking-${remark.id}`}
                      submissionId={feedback.submission.id}
                      remarkId={remark.id}
                      before={lastAnswer(remark.answers)}
                      back={back}
                    />
                  )}
                </RemarkCard>
              ))}
            </FeedbackField>
          ))}
        </section>
      ))}
    </div>
  )
}

/** Remarks on one field of one version stand together; at least one in each. */
function byField(remarks: readonly RemarkView[]): [string, [RemarkView, ...RemarkView[]]][] {
  return [...Map.groupBy(remarks, fieldKey)] as [string, [RemarkView, ...RemarkView[]]][]
}
