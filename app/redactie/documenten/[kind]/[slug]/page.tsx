import type { Metadata } from 'next'
import { forbidden, notFound } from 'next/navigation'
import { DocumentEditor } from '@/components/editor/DocumentEditor'
import { ReadOnlyDocument } from '@/components/editor/read-only/ReadOnlyDocument'
import { PageHead } from '@/components/redactie/PageHead'
import { can } from '@/lib/auth/policy'
import { actorOf, currentUser, requireUser } from '@/lib/auth/session'
import { documentId } from '@/lib/content/id'
import { db } from '@/lib/db/client'
import { editorPage } from '@/lib/editor/document'
import { ForbiddenError, NotFoundError } from '@/lib/errors'

type Props = { params: Promise<{ kind: string; slug: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const user = await currentUser()
  const { kind, slug } = await params
  const may = user !== undefined && can(actorOf(user), 'document.read')
  const document = may ? await db().document.findUnique({ where: { id: `${kind}/${slug}` }, select: { title: true } }) : null
  return { title: document?.title || 'Document' }
}

/** The editor of a document, or for who may not write now its content to read, with the reason. */
export default async function EditorPage({ params, searchParams }: Props) {
  const { kind, slug } = await params
  const id = `${kind}/${slug}`
  const user = await requireUser(`/redactie/documenten/${id}`, 'document.read')
  if (!documentId.safeParse(id).success) notFound()
  const thrown = await db().document.findUnique({ where: { id, trashedAt: { not: null } }, select: { title: true } })
  if (thrown) return <InTrash title={thrown.title} />
  const { controle } = await searchParams
  const page = await editorPage(db(), { ...actorOf(user), name: user.name }, id, controle !== undefined).catch((error: unknown) => {
    if (error instanceof NotFoundError) notFound()
    if (error instanceof ForbiddenError) forbidden()
    throw error
  })
  return page.opened.mayWrite ? <DocumentEditor page={page} /> : <ReadOnlyDocument page={page} />
}

function InTrash({ title }: { title: string }) {
  return (
    <>
      <PageHead title={title || 'Document'} back={{ href: '/redactie/documenten', label: 'Documenten' }} intro="Dit document staat in de prullenbak." />
      <p>
        <a href="/redactie/prullenbak">Zet het terug vanuit de prullenbak</a>. Daarna kun je het weer lezen en wijzigen.
      </p>
    </>
  )
}
