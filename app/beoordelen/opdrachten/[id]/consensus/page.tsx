import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { asked, textsFor } from '@/app/beoordelen/opdrachten/[id]/asked'
import { saveOrAgree } from '@/app/beoordelen/opdrachten/[id]/consensus/actions'
import { type AssignmentParams, openDeclared, tabsOf } from '@/app/beoordelen/opdrachten/[id]/open'
import { orNotFound } from '@/app/or-not-found'
import { AssessmentView } from '@/components/assessing/AssessmentView'
import { AssignmentHead } from '@/components/assessing/AssignmentHead'
import { AdviceBeside, type Side, VerdictsBeside } from '@/components/assessing/SideBySide'
import { VerdictForm } from '@/components/assessing/VerdictForm'
import { Done } from '@/components/redactie/account/Done'
import { Disclosure } from '@/components/ui/Disclosure'
import { RemarkCard } from '@/components/worksheet/RemarkCard'
import { db } from '@/lib/db/client'
import { readPath } from '@/lib/editor/field-spec'
import { labelOfPath } from '@/lib/editor/labels'
import { assessmentsFor } from '@/lib/reviews/assessments'
import { countComplete } from '@/lib/reviews/complete'
import { type ConsensusView, consensusFor } from '@/lib/reviews/consensus'
import { type Criterion, criteriaOf } from '@/lib/reviews/criteria'
import { agreesOn } from '@/lib/reviews/joint'
import { adviceField } from '@/lib/reviews/shapes'
import { verdictFields } from '@/lib/reviews/verdict-fields'
import { remarksFor } from '@/lib/submissions/remarks'
import { dossierHelp } from '@/lib/worksheet/dossier-help'

export const metadata: Metadata = { title: 'Consensus' }

type Props = { params: AssignmentParams; searchParams: Promise<{ gedaan?: string | string[] }> }

const said: Readonly<Record<string, string>> = {
  beide: 'Je beoordeling is ingeleverd. Nu zijn alle beoordelingen binnen: bekijk elkaars oordeel.',
  bewaard: 'Het gezamenlijke advies is bewaard.',
  ingestemd: 'Je stemt in. Zodra de ander ook instemt, neemt KIS een besluit.',
  allemaal: 'Jullie stemmen allemaal in. De coördinatoren hebben bericht gekregen en nemen een besluit.',
}

export default async function ConsensusPage({ params, searchParams }: Props) {
  const { actor, facts, base } = await openDeclared(params, '/consensus')
  const [joint, assessments, remarks, dossiers] = await Promise.all([
    orNotFound(consensusFor(db(), actor, facts.id)),
    orNotFound(assessmentsFor(db(), actor, facts.id)),
    orNotFound(remarksFor(db(), actor, facts.id)),
    dossierHelp(facts.dossiers),
  ])
  if (!joint) notFound()
  const criteria = criteriaOf(facts.criteriaVersion)
  const texts = await orNotFound(textsFor(actor, facts.id, criteria))
  const sides = assessments.filter(({ version, handedInAt }) => version === facts.version && handedInAt)
  const done = said[String((await searchParams).gedaan)]
  const besides = Object.fromEntries(criteria.map(({ id }) => [id, <VerdictsBeside key={id} sides={sides} dossiers={dossiers} criterion={id} />]))
  return (
    <>
      <title>{`Consensus over ${facts.title} | Beoordelen KIS`}</title>
      <AssignmentHead facts={facts} base={base} current="consensus" tabs={tabsOf(facts, facts.version)} />
      <Done>{done}</Done>
      <Agreed joint={joint} />
      <Differences sides={sides} criteria={criteria} />
      <Disclosure title={`Opmerkingen van jullie allebei (${remarks.length})`}>
        <div className="remark-list">
          {remarks.map((remark) => (
            <RemarkCard key={remark.id} remark={remark} field={remark.path ? labelOfPath('interventie', readPath(remark.path)) : 'het geheel'} />
          ))}
        </div>
      </Disclosure>
      {facts.may.agree ? (
        <VerdictForm
          key={joint.lock}
          action={saveOrAgree}
          path={`${base}/consensus`}
          address={`/api/redactie/opdrachten/${facts.id}/consensus`}
          submission={facts.id}
          base={base}
          criteria={asked(criteria)}
          dossiers={dossiers}
          initial={verdictFields(joint)}
          texts={texts}
          complete={countComplete(joint, criteria)}
          beside={{ ...besides, [adviceField]: <AdviceBeside sides={sides} /> }}
          finish={{
            step: 'instemmen',
            label: 'Ik stem in met dit advies',
            hint: 'Wijzigt iemand daarna nog iets, dan stemmen jullie allebei opnieuw in. Als jullie allebei instemmen, neemt KIS een besluit.',
          }}
        />
      ) : (
        <AssessmentView
          assessment={{ ...joint, version: facts.version, handedInAt: null }}
          criteria={criteria}
          dossiers={dossiers}
          heading="Het gezamenlijke advies"
        />
      )}
    </>
  )
}

/** What is to be talked about, before all else. */
function Differences({ sides, criteria }: { sides: readonly Side[]; criteria: readonly Criterion[] }) {
  const different = criteria.filter(({ id }) => !agreesOn(sides.map(({ verdicts }) => verdicts[id])))
  if (different.length === 0) return <p className="agreed-by">Jullie oordelen over alle criteria hetzelfde.</p>
  return (
    <p className="agreed-by">
      Jullie oordelen verschillend over{' '}
      {different.map(({ id, label }, i) => (
        <span key={id}>
          {i > 0 && ', '}
          <a href={`#criterium-${id}`}>{label}</a>
        </span>
      ))}
      .
    </p>
  )
}

function Agreed({ joint: { agreed, mine, savedBy } }: { joint: ConsensusView }) {
  const who = agreed.length > 0 ? `Ingestemd: ${agreed.join(' en ')}.` : 'Nog niemand stemde in met het advies zoals het er nu staat.'
  return (
    <p className="agreed-by">
      {who} {mine && 'Wacht op de ander, of wijzig nog iets. '}
      {savedBy && `Laatst gewijzigd door ${savedBy}.`}
    </p>
  )
}
