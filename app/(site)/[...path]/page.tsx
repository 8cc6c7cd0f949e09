import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { readExtras } from '@/app/(site)/[...path]/extras'
import { DocumentView } from '@/components/content/DocumentView'
import { JsonLd } from '@/components/content/JsonLd'
import { documentMetadata } from '@/components/content/metadata'
import { jsonLd } from '@/lib/content/jsonLd'
import type { PublishedDocument } from '@/lib/content/published'
import { getPublishedDocument } from '@/lib/content/queries'
import { kinds } from '@/lib/content/registry'
import { isoDay } from '@/lib/dates'
import { readEnv } from '@/lib/env'
import { entranceFeed, type FeedDefinition, findListFeed, themeFeed } from '@/lib/feeds/feeds'
import { scholarTags } from '@/lib/publications/scholar'
import { capitalise } from '@/lib/text'

export const dynamic = 'force-dynamic'

type Props = { params: Promise<{ path: string[] }> }

const getDocument = cache((path: string) => getPublishedDocument(path))

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const doc = await getDocument(await pathOf(params))
  if (!doc) return {}
  const { siteUrl } = readEnv()
  const metadata = documentMetadata(doc, { title: doc.content.title, description: descriptionOf(doc), path: doc.path, siteUrl })
  return { ...metadata, title: titleOf(doc), alternates: { ...metadata.alternates, types: feedOf(doc) }, other: scholarMetadata(doc) }
}

export default async function DocumentPage({ params }: Props) {
  const doc = await getDocument(await pathOf(params))
  if (!doc) notFound()
  return (
    <>
      <DocumentView doc={doc} today={isoDay(new Date())} extras={await readExtras(doc)} />
      <JsonLd data={jsonLd(doc, readEnv().siteUrl)} />
    </>
  )
}

async function pathOf(params: Props['params']): Promise<string> {
  return `/${(await params).path.join('/')}`
}

/** A term, a guide and a dossier may bear one name; which of them this is, tells tabs and results apart. */
function titleOf({ kind, content }: PublishedDocument): string {
  return kind === 'pagina' ? content.title : `${content.title}, ${kinds[kind].label.one.toLowerCase()}`
}

/** An organisation has no summary; what it does, or what it is, says enough for a list of results. */
function descriptionOf({ kind, content }: PublishedDocument): string {
  if (kind !== 'organisatie') return content.summary
  return `${content.role ?? `${capitalise(content.type)}.`} Bekijk waar ${content.title} voorkomt op het Kennisplatform Inclusief Samenleven.`
}

/** What a reader of this page can follow: a theme, or the databases in which an intervention stands. */
function feedOf(doc: PublishedDocument): Record<string, { url: string; title: string }[]> {
  const feeds = feedsAbout(doc).map(({ path, title }) => ({ url: path, title }))
  return feeds.length > 0 ? { 'application/atom+xml': feeds } : {}
}

function feedsAbout(doc: PublishedDocument): FeedDefinition[] {
  if (doc.kind === 'thema') return [themeFeed({ id: doc.id, title: doc.content.title, path: doc.path })]
  return doc.kind === 'interventie' ? [...doc.content.entrances.map(entranceFeed), findListFeed('interventies')].flatMap((feed) => feed ?? []) : []
}

/** Google Scholar wants a tag for each author, so a name can have several values. */
function scholarMetadata(doc: PublishedDocument): Record<string, string[]> {
  const tags = doc.kind === 'publicatie' ? scholarTags(doc) : []
  const names = [...new Set(tags.map((tag) => tag.name))]
  return Object.fromEntries(names.map((name) => [name, tags.filter((tag) => tag.name === name).map((tag) => tag.content)]))
}
