import type { Metadata } from 'next'
import { asked, textsFor } from '@/app/beoordelen/opdrachten/[id]/asked'
import { saveOrHandIn } from '@/app/beoordelen/opdrachten/[id]/beoordeling/actions'
import { type AssignmentParams, openDeclared, tabsOf } from '@/app/beoordelen/opdrachten/[id]/open'
import { orNotFound } from '@/app/or-not-found'
import { AssessmentView } from '@/components/assessing/AssessmentView'
import { AssignmentHead } from '@/components/assessing/AssignmentHead'
import { VerdictForm } from '@/components/assessing/VerdictForm'
import { Done } from '@/components/redactie/account/Done'
import { Notice } from '@/components/ui/Notice'
import { db } from '@/lib/db/client'
import { assessmentsFor } from '@/lib/reviews/assessments'
import { countComplete } from '@/lib/reviews/complete'
import { criteriaOf } from '@/lib/reviews/criteria'
import { verdictFields } from '@/lib/reviews/verdict-fields'
import { dossierHelp } from '@/lib/worksheet/dossier-help'

export const metadata: Metadata = { title: 'Beoordeling' }

type Props = { params: AssignmentParams; searchParams: Promise<{ gedaan?: string | string[] }> }

const said: Readonly<Record<string, string>> = {
  bewaard: 'Je beoordeling is bewaard.',
  ingeleverd: 'Je beoordeling is ingeleverd. Je krijgt een mail zodra de andere ook binnen is.',
}

export default async function AssessmentPage({ params, searchParams }: Props) {
  const { actor, facts, base } = await openDeclared(params, '/beoordeling')
  const [assessments, dossiers] = await Promise.all([orNotFound(assessmentsFor(db(), actor, facts.id)), dossierHelp(facts.dossiers)])
  const own = assessments.filter(({ mine }) => mine).at(-1)
  const current = own?.version === facts.version ? own : undefined
  const criteria = criteriaOf(facts.criteriaVersion)
  const texts = await orNotFound(textsFor(actor, facts.id, criteria))
  const writes = facts.step === 'assess'
  const done = said[String((await searchParams).gedaan)]
  const form = current ?? { verdicts: {}, advice: '' as const, summary: '' }
  return (
    <>
      <title>{`Beoordeling van ${facts.title} | Beoordelen KIS`}</title>
      <AssignmentHead facts={facts} base={base} current="beoordeling" tabs={tabsOf(facts, facts.version)} />
      <Done>{done}</Done>
      {writes && current?.handedInAt && (
        <Notice title="Opnieuw beoordelen">
          Een bezwaar was gegrond. Je vorige beoordeling staat hier ingevuld; pas aan wat anders moet en lever haar opnieuw in.
        </Notice>
      )}
      {writes && (
        <VerdictForm
          action={saveOrHandIn}
          path={`${base}/beoordeling`}
          address={`/api/redactie/opdrachten/${facts.id}/beoordeling`}
          submission={facts.id}
          base={base}
          criteria={asked(criteria)}
          dossiers={dossiers}
          initial={verdictFields(form)}
          texts={texts}
          complete={countComplete(form, criteria)}
          finish={{
            step: 'inleveren',
            label: 'Lever mijn beoordeling in',
            hint: 'Daarna kun je er niets meer aan wijzigen. De andere beoordelaar ziet haar pas als jullie allebei hebben ingeleverd.',
          }}
        />
      )}
      {!writes && current && <AssessmentView assessment={current} criteria={criteria} dossiers={dossiers} heading="Jouw beoordeling" />}
      {!writes && !current && <Notice title="Er valt nu niets te beoordelen">Je krijgt een mail zodra er een versie klaarligt om te beoordelen.</Notice>}
    </>
  )
}
