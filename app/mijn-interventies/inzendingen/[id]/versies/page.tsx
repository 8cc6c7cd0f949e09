import type { Metadata } from 'next'
import { ownerAt, type SubmissionParams } from '@/app/mijn-interventies/inzendingen/[id]/open'
import { orNotFound } from '@/app/or-not-found'
import { CompareForm } from '@/components/owners/CompareForm'
import { SubmissionNav } from '@/components/owners/SubmissionNav'
import { VersionTable } from '@/components/owners/VersionTable'
import { PageHead } from '@/components/redactie/PageHead'
import { Button } from '@/components/ui/Button'
import { db } from '@/lib/db/client'
import { readSubmissionPage } from '@/lib/owners/submission-page'

export const metadata: Metadata = { title: 'Versies' }

export default async function VersionsPage({ params }: { params: SubmissionParams }) {
  const { actor, id, base } = await ownerAt(params, 'versies')
  const { submission, versions, open } = await orNotFound(readSubmissionPage(db(), actor, id))
  const numbers = versions.map(({ number }) => number).toSorted((a, b) => a - b)
  return (
    <>
      <PageHead
        title="Versies"
        back={{ href: base, label: submission.title || 'Inzending' }}
        intro="Wat je indiende blijft precies zo bewaard. Aan je werkblad kun je verder schrijven zonder dat een ingediende versie verandert."
        actions={
          <Button variant="secondary" href={`${base}/voorbeeld`}>
            Bekijk je werkblad zoals op de website
          </Button>
        }
      />
      <SubmissionNav base={base} current="versies" waiting={open.required + open.advice} />
      <div className="owner-stack">
        {numbers.length === 0 ? (
          <p>Je hebt nog geen versie ingediend. Zodra je dat doet, staat die hier en kun je zien wat je daarna verandert.</p>
        ) : (
          <CompareForm base={base} numbers={numbers} from={numbers.at(-1) ?? 'nu'} to="nu" />
        )}
        <VersionTable versions={versions} base={base} />
      </div>
    </>
  )
}
