import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { one, ownerAt, type Query, type SubmissionParams } from '@/app/mijn-interventies/inzendingen/[id]/open'
import { orNotFound } from '@/app/or-not-found'
import { ComparedSides } from '@/components/owners/ComparedSides'
import { CompareForm } from '@/components/owners/CompareForm'
import { DiffKeys } from '@/components/redactie/diff/DiffKeys'
import { DiffView } from '@/components/redactie/diff/DiffView'
import { PageHead } from '@/components/redactie/PageHead'
import type { Actor } from '@/lib/auth/policy'
import { db } from '@/lib/db/client'
import { readNumbers, readSide, readSideName } from '@/lib/owners/versions'
import { diffContent } from '@/lib/versions/diff'
import { type Counts, countChanges } from '@/lib/versions/read-diff'
import { titlesIn } from '@/lib/versions/titles'
import { fieldOrder, vocabularyOf } from '@/lib/versions/words'

export const metadata: Metadata = { title: 'Versies vergelijken' }

export default async function ComparePage({ params, searchParams }: { params: SubmissionParams; searchParams: Query }) {
  const { actor, id, base } = await ownerAt(params, 'vergelijk')
  const query = await searchParams
  const { numbers } = await orNotFound(readNumbers(db(), actor, id))
  const { before, after } = await readPair(actor, id, numbers, query)
  const fields = diffContent(before.content, after.content, fieldOrder('interventie'))
  const words = vocabularyOf('interventie', await titlesIn(db(), [before.content, after.content]))
  return (
    <>
      <PageHead title="Versies vergelijken" back={{ href: `${base}/versies`, label: 'Versies' }} />
      <CompareForm base={base} numbers={numbers} from={before.side} to={after.side} />
      <ComparedSides before={before} after={after} base={base} />
      <div className="diff-bar">
        <p role="status">{summary(countChanges(fields))}</p>
        {fields.length > 0 && <DiffKeys />}
      </div>
      <DiffView kind="interventie" fields={fields} words={words} />
    </>
  )
}

/** The two that were asked for; left out, the last version and the worksheet as it is now. */
async function readPair(actor: Actor, id: string, numbers: readonly number[], query: Awaited<Query>) {
  const from = query.van === undefined ? numbers.at(-1) : readSideName(one(query.van))
  const to = query.naar === undefined ? 'nu' : readSideName(one(query.naar))
  if (from === undefined || to === undefined) notFound()
  const [before, after] = await Promise.all([orNotFound(readSide(db(), actor, id, from)), orNotFound(readSide(db(), actor, id, to))])
  return { before, after }
}

function summary({ added, removed, changed, moved }: Counts): string {
  const said = [
    [added, 'toegevoegd'],
    [removed, 'verwijderd'],
    [changed, 'gewijzigd'],
    [moved, 'verplaatst'],
  ].flatMap(([count, word]) => (count ? [`${count} ${word}`] : []))
  return said.length === 0 ? 'Deze twee zijn gelijk.' : `Onderdelen: ${said.join(', ')}.`
}
