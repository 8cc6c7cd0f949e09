import '@/components/redactie/publish/publish.css'
import type { Metadata } from 'next'
import { forbidden, notFound } from 'next/navigation'
import * as actions from '@/app/redactie/documenten/[kind]/[slug]/publiceren/actions'
import { PageHead } from '@/components/redactie/PageHead'
import { Elsewhere } from '@/components/redactie/publish/Elsewhere'
import { NextSteps } from '@/components/redactie/publish/NextSteps'
import { Obstacles } from '@/components/redactie/publish/Obstacles'
import { StateOfThings } from '@/components/redactie/publish/StateOfThings'
import { said } from '@/components/redactie/publish/said'
import { Notice } from '@/components/ui/Notice'
import { actorOf, requireUser } from '@/lib/auth/session'
import { documentId } from '@/lib/content/id'
import { db } from '@/lib/db/client'
import { ForbiddenError, NotFoundError } from '@/lib/errors'
import { readPublishing } from '@/lib/workflow/publishing-view'
import type { PublishingView } from '@/lib/workflow/shapes'

export const metadata: Metadata = { title: 'Publiceren' }

type Props = { params: Promise<{ kind: string; slug: string }>; searchParams: Promise<{ gedaan?: string | string[] }> }

export default async function PublishPage({ params, searchParams }: Props) {
  const { kind, slug } = await params
  const id = `${kind}/${slug}`
  const path = `/redactie/documenten/${id}/publiceren`
  const user = await requireUser(path, 'document.read')
  if (!documentId.safeParse(id).success) notFound()
  const view = await readPublishing(db(), actorOf(user), id).catch(missing)
  const { gedaan } = await searchParams
  return (
    <>
      <PageHead title="Publiceren" back={{ href: `/redactie/documenten/${id}`, label: view.title }} actions={<Ways id={id} view={view} />} />
      <div role="status" className="publish-said">
        {typeof gedaan === 'string' && Object.hasOwn(said, gedaan) && (
          <Notice tone="success">
            <p>{said[gedaan]}</p>
          </Notice>
        )}
      </div>
      <div className="publish-page">
        <div className="publish-column">
          <StateOfThings view={view} />
          {view.state && <Obstacles obstacles={view.obstacles} />}
          <NextSteps view={view} path={path} actions={actions} />
        </div>
        <Elsewhere view={view} path={path} actions={actions} />
      </div>
    </>
  )
}

function Ways({ id, view: { status, address } }: { id: string; view: PublishingView }) {
  return (
    <>
      <a href={`/redactie/documenten/${id}/voorbeeld`}>Voorbeeld</a>
      <a href={`/redactie/documenten/${id}/versies`}>Versies</a>
      <a href={`/redactie/documenten/${id}/geschiedenis`}>Geschiedenis</a>
      {(status === 'published' || status === 'withdrawn') && <a href={address.path}>Op de website</a>}
    </>
  )
}

function missing(error: unknown): never {
  if (error instanceof NotFoundError) notFound()
  if (error instanceof ForbiddenError) forbidden()
  throw error
}
