import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import type { Query } from '@/app/mijn-interventies/inzendingen/[id]/open'
import { removeFile, sendPart } from '@/app/mijn-interventies/inzendingen/[id]/werkblad/actions'
import { orNotFound } from '@/app/or-not-found'
import { AttachmentPart } from '@/components/worksheet/attachments/AttachmentPart'
import { Worksheet } from '@/components/worksheet/Worksheet'
import { actorOf, requireUser } from '@/lib/auth/session'
import { db } from '@/lib/db/client'
import { noticeIn } from '@/lib/worksheet/attachment-notice'
import { attachmentKinds } from '@/lib/worksheet/attachments'
import { worksheetParts } from '@/lib/worksheet/parts'
import { partSlug, worksheetPage } from '@/lib/worksheet/worksheet-page'

type Props = { params: Promise<{ id: string; deel: string }>; searchParams: Query }

export async function generateMetadata({ params }: Pick<Props, 'params'>): Promise<Metadata> {
  const { deel } = await params
  return { title: `Werkblad: ${worksheetParts.find(({ slug }) => slug === deel)?.title ?? 'deel'}` }
}

/** One part of the worksheet: to write it, or for who may not write now to read it. */
export default async function WorksheetPartPage({ params, searchParams }: Props) {
  const { id, deel } = await params
  const user = await requireUser(`/mijn-interventies/inzendingen/${encodeURIComponent(id)}/werkblad/${encodeURIComponent(deel)}`, 'owner.enter')
  const slug = partSlug(deel)
  if (!slug) notFound()
  const page = await orNotFound(worksheetPage(db(), { ...actorOf(user), name: user.name }, id, slug))
  return (
    <Worksheet page={page} action={sendPart}>
      {slug === 'bijlagen' ? <AttachmentPart page={page} kinds={attachmentKinds} notice={noticeIn(await searchParams)} remove={removeFile} /> : undefined}
    </Worksheet>
  )
}
