import { redirect } from 'next/navigation'
import { ownerAt, type SubmissionParams } from '@/app/mijn-interventies/inzendingen/[id]/open'
import { orNotFound } from '@/app/or-not-found'
import { db } from '@/lib/db/client'
import { firstUnfinished } from '@/lib/worksheet/part-progress'
import { worksheetProgress } from '@/lib/worksheet/worksheet-page'

/** To the part to go on with. */
export default async function WorksheetStart({ params }: { params: SubmissionParams }) {
  const { actor, id, base } = await ownerAt(params, 'werkblad')
  redirect(`${base}/werkblad/${firstUnfinished(await orNotFound(worksheetProgress(db(), actor, id)))}`)
}
