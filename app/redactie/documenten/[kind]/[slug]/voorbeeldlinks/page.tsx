import '@/components/redactie/versions/versions.css'
import '@/components/redactie/diff/diff.css'
import '@/components/redactie/preview/share.css'
import type { Metadata } from 'next'
import { type DocumentParams, found, openVersioned } from '@/app/redactie/documenten/[kind]/[slug]/versies/open'
import { revoke, share } from '@/app/redactie/documenten/[kind]/[slug]/voorbeeldlinks/actions'
import { PageHead } from '@/components/redactie/PageHead'
import { type LinkRow, PreviewLinks } from '@/components/redactie/preview/PreviewLinks'
import { ShareForm } from '@/components/redactie/preview/ShareForm'
import { formatDate, isoDay } from '@/lib/dates'
import { db } from '@/lib/db/client'
import { momentOf } from '@/lib/events/moments'
import { type ListedPreview, listPreviews } from '@/lib/preview/links'

export const metadata: Metadata = { title: 'Voorbeeld delen' }

type Props = { params: DocumentParams; searchParams: Promise<{ ingetrokken?: string }> }

const intro =
  'Laat iemand zonder account meelezen. De link toont alleen dit document, zoals het nu geschreven is, en niets anders. Je kunt hem altijd intrekken, en publiceren trekt alle links vanzelf in. Elk gebruik staat in de geschiedenis.'

export default async function PreviewLinksPage({ params, searchParams }: Props) {
  const { actor, doc, base } = await openVersioned(params, 'voorbeeldlinks')
  const links = await found(listPreviews(db(), actor, doc.id))
  return (
    <>
      <PageHead
        title="Voorbeeld delen"
        back={{ href: base, label: doc.title }}
        intro={intro}
        actions={<a href={`${base}/voorbeeld`}>Bekijk het voorbeeld zelf</a>}
      />
      {(await searchParams).ingetrokken !== undefined && (
        <p role="status" className="said">
          De link is ingetrokken en werkt niet meer.
        </p>
      )}
      {doc.draftState ? <ShareForm action={share} id={doc.id} /> : <p>Er is nu geen concept. Het gepubliceerde document kan iedereen al lezen.</p>}
      <h2 className="share-title">Gemaakte links</h2>
      {links.length === 0 ? <p className="muted">Er zijn nog geen links gemaakt.</p> : <PreviewLinks links={links.map(rowOf)} id={doc.id} revoke={revoke} />}
    </>
  )
}

function rowOf({ createdAt, expiresAt, lastSeenAt, ...link }: ListedPreview): LinkRow {
  return { ...link, made: momentOf(createdAt), until: formatDate(isoDay(expiresAt)), seen: lastSeenAt && momentOf(lastSeenAt) }
}
