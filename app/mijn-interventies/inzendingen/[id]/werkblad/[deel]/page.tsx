import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { orNotFound } from '@/app/mijn-interventies/inzendingen/[id]/open'
import { sendPart } from '@/app/mijn-interventies/inzendingen/[id]/werkblad/actions'
import { AttachmentPart } from '@/components/worksheet/attachments/AttachmentPart'
import { Worksheet } from '@/components/worksheet/Worksheet'
import { actorOf, requireUser } from '@/lib/auth/session'
import { db } from '@/lib/db/client'
import { worksheetParts } from '@/lib/submissions/parts'
import { partSlug, worksheetPage } from '@/lib/submissions/worksheet-page'

type Props = { params: Promise<{ id: string; deel: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { deel } = await params
  return { title: `Werkblad: ${worksheetParts.find(({ slug }) => slug === deel)?.title ?? 'deel'}` }
}

/** One part of the worksheet: to write it, or for who may not write now to read it. */
export default async function WorksheetPartPage({ params }: Props) {
  const { id, deel } = await params
  const user = await requireUser(`/mijn-interventies/inzendingen/${encodeURIComponent(id)}/werkblad/${encodeURIComponent(deel)}`, 'owner.enter')
  const slug = partSlug(deel)
  if (!slug) notFound()
  const page = await orNotFound(worksheetPage(db(), { ...actorOf(user), name: user.name }, id, slug))
  return (
    <Worksheet page={page} action={sendPart}>
      {slug === 'bijlagen' ? <AttachmentPart /> : undefined}
    </Worksheet>
  )
}
