import { Done } from '@/components/redactie/account/Done'
import '@/components/assessing/assessing.css'
import '@/components/assessing/coordinator/coordinator.css'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { type CaseParams, numberIn, openVersions } from '@/app/beoordelen/inzendingen/[id]/open'
import { addNote, addRemark, dropNote, dropRemark, editRemark, settleRemark } from '@/app/beoordelen/inzendingen/[id]/remark-actions'
import { said } from '@/app/beoordelen/inzendingen/[id]/said'
import type { ReviewContext } from '@/components/assessing/context'
import { HandedInFacts } from '@/components/assessing/HandedInFacts'
import { PartNav } from '@/components/assessing/PartNav'
import { PartView } from '@/components/assessing/PartView'
import { PlaceRemarks } from '@/components/assessing/PlaceRemarks'
import { RemarkHere } from '@/components/assessing/RemarkHere'
import { Notes } from '@/components/assessing/ReviewAside'
import { PageHead } from '@/components/redactie/PageHead'
import { type Action, can } from '@/lib/auth/policy'
import { db } from '@/lib/db/client'
import { criteriaOf } from '@/lib/reviews/criteria'
import { notesFor } from '@/lib/reviews/notes'
import { placeFor, readingOf } from '@/lib/reviews/reading'
import { subjectFor } from '@/lib/submissions/relations'
import { remarksFor } from '@/lib/submissions/remarks'
import { diffContent } from '@/lib/versions/diff'
import { titlesIn } from '@/lib/versions/titles'
import { fieldOrder, vocabularyOf } from '@/lib/versions/words'

export const metadata: Metadata = { title: 'Versie lezen' }

const kind = 'interventie'
type Query = { [key in 'versie' | 'veld' | 'wijzig' | 'gedaan' | 'bij']?: string | string[] }
type Props = { params: CaseParams; searchParams: Promise<Query> }

export default async function ReadPage({ params, searchParams }: Props) {
  const { actor, submission, versions, base, path } = await openVersions(params, '/lezen')
  const query = await searchParams
  const number = numberIn(query.versie) ?? submission.rounds
  const version = versions.find((one) => one.number === number)
  if (!version) notFound()
  const previous = versions.find((one) => one.number === number - 1)
  const [all, titles, subject, notes] = await Promise.all([
    remarksFor(db(), actor, submission.id),
    titlesIn(db(), [version.content]),
    subjectFor(db(), actor, submission),
    notesFor(db(), actor, submission.id),
  ])
  const newest = number === submission.rounds
  const remarks = newest ? all : all.filter((remark) => remark.version <= number)
  const parts = readingOf(version.content)
  const changed = new Set(previous ? diffContent(previous.content, version.content, fieldOrder(kind)).map(({ name }) => name) : [])
  const allowed = (action: Action) => newest && can(actor, action, subject)
  const one = (value: string | string[] | undefined) => (typeof value === 'string' ? value : undefined)
  const [done, bij] = [said(one(query.gedaan) ?? ''), one(query.bij)]
  const criteria = criteriaOf(submission.round.criteriaVersion)
  const context: ReviewContext = {
    submission: submission.id,
    base: path,
    words: vocabularyOf(kind, titles),
    remarks,
    criteria,
    asked: allowed('remark.write') ? one(query.veld) : undefined,
    editing: one(query.wijzig),
    arrived: done && bij ? { id: bij, said: done } : undefined,
    may: { remark: allowed('remark.write'), resolve: allowed('remark.resolve') },
    send: { add: addRemark, edit: editRemark, drop: dropRemark, settle: settleRemark },
  }
  const general = remarks.filter((remark) => !placeFor(parts, remark.path))
  return (
    <>
      <PageHead
        title={`Versie ${number}`}
        back={{ href: base, label: submission.title }}
        intro={`${submission.title} · ${submission.organisation.name}`}
        actions={versions
          .filter((other) => other.number !== number)
          .map((other) => (
            <a key={other.number} href={`${path}?versie=${other.number}`}>
              Versie {other.number}
            </a>
          ))}
      />
      <Done>{bij ? undefined : done}</Done>
      <div className="review case-reading">
        <PartNav parts={parts} remarks={remarks} changed={false} />
        <div className="review-main">
          <HandedInFacts version={version} submission={submission.id} />
          {previous && (
            <p>
              <a href={`${base}/vergelijk?van=${previous.number}&naar=${number}`}>Bekijk wat er wijzigde sinds versie {previous.number}</a>
            </p>
          )}
          <section id="geheel" className="review-part" aria-labelledby="geheel-kop" tabIndex={-1}>
            <h2 id="geheel-kop">Over het geheel</h2>
            <div id="bij-" className="place">
              {context.may.remark && (
                <RemarkHere
                  key={general.length}
                  at=""
                  asked={context.asked === ''}
                  action={addRemark}
                  submission={submission.id}
                  field="het geheel"
                  criteria={criteria}
                  back={path}
                />
              )}
              <PlaceRemarks remarks={general} context={context} level={3} />
            </div>
          </section>
          {parts.map((part) => (
            <PartView key={part.slug} part={part} context={context} changed={changed} />
          ))}
        </div>
        <div className="review-aside">
          <Notes notes={notes} may={can(actor, 'note.write', subject)} send={{ add: addNote, drop: dropNote }} base={path} submission={submission.id} />
        </div>
      </div>
    </>
  )
}
