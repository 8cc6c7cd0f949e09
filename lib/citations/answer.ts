import type { CslItem } from '@/lib/citations/csl'
import { toBibtex, toRis } from '@/lib/citations/formats'

/** What is cited: `name` of the file, the reference as text, and the same as CSL-JSON. */
export type Cited = { name: string; text: string; csl: CslItem }
type Form = { type: string; extension: string; write: (cited: Cited) => string }

const text: Form = { type: 'text/plain; charset=utf-8', extension: 'txt', write: (cited) => `${cited.text}\n` }
const forms: Record<string, Form> = {
  bibtex: { type: 'application/x-bibtex; charset=utf-8', extension: 'bib', write: ({ csl }) => toBibtex(csl) },
  ris: { type: 'application/x-research-info-systems; charset=utf-8', extension: 'ris', write: ({ csl }) => toRis(csl) },
  csl: {
    type: 'application/vnd.citationstyles.csl+json; charset=utf-8',
    extension: 'json',
    write: ({ csl }) => `${JSON.stringify([csl], null, 2)}\n`,
  },
}

/** The answer to a request for a citation: as text, or with ?vorm=bibtex, ris or csl as a file for a reference manager. */
export function citationAnswer(cited: Cited, request: Request): Response {
  const asked = new URL(request.url).searchParams.get('vorm') ?? ''
  const form = Object.hasOwn(forms, asked) ? (forms[asked] ?? text) : text
  const disposition = form === text ? 'inline' : 'attachment'
  return new Response(form.write(cited), {
    headers: { 'Content-Type': form.type, 'Content-Disposition': `${disposition}; filename="${cited.name}.${form.extension}"` },
  })
}

/** The answer where nothing is published that could be cited. */
export function nothingToCite(what: string): Response {
  return new Response(`Deze ${what} bestaat niet.\n`, { status: 404, headers: { 'Content-Type': text.type } })
}
