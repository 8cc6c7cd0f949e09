import { getPublishedDocument } from '@/lib/content/queries'
import { readEnv } from '@/lib/env'
import { citationText } from '@/lib/publications/citation'
import { toBibtex, toRis } from '@/lib/publications/citation-formats'
import { type PublicationDocument, toCsl } from '@/lib/publications/csl'

export const dynamic = 'force-dynamic'

type Form = { type: string; extension: string; write: (doc: PublicationDocument, siteUrl: string) => string }

const text: Form = { type: 'text/plain; charset=utf-8', extension: 'txt', write: (doc, siteUrl) => `${citationText(doc, siteUrl)}\n` }
const forms: Record<string, Form> = {
  bibtex: { type: 'application/x-bibtex; charset=utf-8', extension: 'bib', write: (doc, siteUrl) => toBibtex(toCsl(doc, siteUrl)) },
  ris: { type: 'application/x-research-info-systems; charset=utf-8', extension: 'ris', write: (doc, siteUrl) => toRis(toCsl(doc, siteUrl)) },
  csl: {
    type: 'application/vnd.citationstyles.csl+json; charset=utf-8',
    extension: 'json',
    write: (doc, siteUrl) => `${JSON.stringify([toCsl(doc, siteUrl)], null, 2)}\n`,
  },
}

/** How to cite a publication: as text, or with ?vorm=bibtex, ris or csl as a file for a reference manager. */
export async function GET(request: Request, { params }: { params: Promise<{ slug: string }> }): Promise<Response> {
  const { slug } = await params
  const doc = await getPublishedDocument(`/publicaties/${slug}`)
  if (doc?.kind !== 'publicatie') return new Response('Deze publicatie bestaat niet.\n', { status: 404, headers: { 'Content-Type': text.type } })
  const asked = new URL(request.url).searchParams.get('vorm') ?? ''
  const form = Object.hasOwn(forms, asked) ? (forms[asked] ?? text) : text
  const disposition = form === text ? 'inline' : 'attachment'
  return new Response(form.write(doc, readEnv().siteUrl), {
    headers: { 'Content-Type': form.type, 'Content-Disposition': `${disposition}; filename="${doc.slug}.${form.extension}"` },
  })
}
