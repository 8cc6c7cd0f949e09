import { addNote, addRemark, declareInterests, dropNote, dropRemark, editRemark, settleRemark } from '@/app/beoordelen/opdrachten/[id]/actions'
import { type Opened, tabsOf } from '@/app/beoordelen/opdrachten/[id]/open'
import type { ReviewQuery } from '@/app/beoordelen/opdrachten/[id]/page'
import { AssignmentHead } from '@/components/assessing/AssignmentHead'
import type { ReviewContext } from '@/components/assessing/context'
import { DeclareForm } from '@/components/assessing/DeclareForm'
import { HandedInFacts } from '@/components/assessing/HandedInFacts'
import { PartNav } from '@/components/assessing/PartNav'
import { PartView } from '@/components/assessing/PartView'
import { PlaceRemarks } from '@/components/assessing/PlaceRemarks'
import { RemarkHere } from '@/components/assessing/RemarkHere'
import { JudgedBy, Notes } from '@/components/assessing/ReviewAside'
import { WhatChanged } from '@/components/assessing/WhatChanged'
import { Done } from '@/components/redactie/account/Done'
import { Disclosure } from '@/components/ui/Disclosure'
import { Notice } from '@/components/ui/Notice'
import { db } from '@/lib/db/client'
import { criteriaOf } from '@/lib/reviews/criteria'
import { handedInVersions } from '@/lib/reviews/handed-in'
import { notesFor } from '@/lib/reviews/notes'
import { placeFor, readingOf } from '@/lib/reviews/reading'
import { remarksFor } from '@/lib/submissions/remarks'
import { diffContent } from '@/lib/versions/diff'
import { titlesIn } from '@/lib/versions/titles'
import { fieldOrder, vocabularyOf } from '@/lib/versions/words'
import { dossierHelp } from '@/lib/worksheet/dossier-help'

const said: Readonly<Record<string, string>> = {
  opmerking: 'Je opmerking is bewaard.',
  gewijzigd: 'Je wijziging is bewaard.',
  weggehaald: 'De opmerking is weg.',
  afgehandeld: 'Deze opmerking is afgehandeld.',
  open: 'Deze opmerking staat weer open.',
  notitie: 'Je notitie is bewaard.',
  'notitie-weg': 'De notitie is weg.',
}

/** A version that was handed in, to read and remark on: what changed since the one before first. */
export async function Review({ opened, query }: { opened: Opened; query: ReviewQuery }) {
  const { actor, base, facts } = opened
  const [versions, remarks, notes, dossiers] = await Promise.all([
    handedInVersions(db(), actor, facts.id),
    remarksFor(db(), actor, facts.id),
    notesFor(db(), actor, facts.id),
    dossierHelp(facts.dossiers),
  ])
  const [version, previous] = versions
  const one = (value: string | string[] | undefined) => (typeof value === 'string' ? value : undefined)
  const done = said[one(query.gedaan) ?? '']
  const bij = one(query.bij)
  const criteria = criteriaOf(facts.criteriaVersion)
  const words = vocabularyOf(
    'interventie',
    await titlesIn(
      db(),
      versions.slice(0, 2).map(({ content }) => content),
    ),
  )
  const changes = version && previous ? diffContent(previous.content, version.content, fieldOrder('interventie')) : []
  const parts = version ? readingOf(version.content) : []
  const context: ReviewContext = {
    submission: facts.id,
    base,
    words,
    remarks,
    criteria,
    asked: facts.may.remark ? one(query.veld) : undefined,
    editing: one(query.wijzig),
    arrived: done && bij ? { id: bij, said: done } : undefined,
    may: facts.may,
    send: { add: addRemark, edit: editRemark, drop: dropRemark, settle: settleRemark },
  }
  const general = remarks.filter(({ path }) => !placeFor(parts, path))
  return (
    <>
      <title>{`${facts.title} | Beoordelen KIS`}</title>
      <AssignmentHead facts={facts} base={base} tabs={tabsOf(facts, versions.length)} />
      <Done>{bij ? undefined : done}</Done>
      <div className="review">
        <PartNav parts={parts} remarks={remarks} changed={changes.length > 0} />
        <div className="review-main">
          {version ? (
            <HandedInFacts version={version} submission={facts.id} />
          ) : (
            <Notice title="Er is nog niets ingediend">Je krijgt een mail zodra de eigenaar een versie indient.</Notice>
          )}
          {version && previous && <WhatChanged before={previous} after={version} fields={changes} words={words} />}
          {version && (
            <section id="geheel" className="review-part" aria-labelledby="geheel-kop" tabIndex={-1}>
              <h2 id="geheel-kop">Over het geheel</h2>
              <div id="bij-" className="place">
                {facts.may.remark && (
                  <RemarkHere
                    key={general.length}
                    at=""
                    asked={context.asked === ''}
                    action={addRemark}
                    submission={facts.id}
                    field="het geheel"
                    criteria={criteria}
                    back={base}
                  />
                )}
                <PlaceRemarks remarks={general} context={context} level={3} />
              </div>
            </section>
          )}
          {parts.map((part) => (
            <PartView key={part.slug} part={part} context={context} changed={new Set(changes.map(({ name }) => name))} />
          ))}
        </div>
        <div className="review-aside">
          <JudgedBy criteria={criteria} dossiers={dossiers} />
          <Notes notes={notes} may={facts.may.note} send={{ add: addNote, drop: dropNote }} base={base} submission={facts.id} />
          <Disclosure title="Heb je toch belangen?">
            <DeclareForm action={declareInterests} path={base} submission={facts.id} later />
          </Disclosure>
        </div>
      </div>
    </>
  )
}
