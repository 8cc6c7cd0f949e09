import type { Destination } from '@/lib/redirects/address'
import type { Outcome } from '@/lib/redirects/shapes'

/** What stands at a path in the Route table. `title`: of its document. */
export type Known = {
  path: string
  kind: 'document' | 'redirect' | 'gone'
  documentId: string | null
  target: string | null
  note: string | null
  manual: boolean
  title?: string | null
}

/** What is known of the paths and the documents that a plan is about. */
export type Book = { routes: Map<string, Known>; documents: ReadonlyMap<string, { path: string; title: string }> }
export type Wish = { from: string; to: Destination }

const refuse = (reason: string): Outcome => ({ type: 'refused', reason })

/**
 * Puts a redirect in the book, or says in Dutch why it can't be. A redirect leads to where a reader ends, never to
 * another redirect: what it would lead on to is taken instead, and what led to where it begins is taken along.
 */
export function place(book: Book, { from, to }: Wish): Outcome {
  const here = book.routes.get(from)
  if (here?.kind === 'document') return refuse(`Hier staat ${named(here)}. Met een omleiding zou niemand dat meer kunnen lezen.`)
  if (here?.kind === 'redirect' && !here.manual) return refuse(`Dit adres leidt al vanzelf naar ${here.target}, omdat ${named(here)} hier eerder stond.`)
  const landing = resolve(book, to, from)
  if ('type' in landing) return landing
  if (here?.kind === 'redirect' && here.target === landing.target) return { type: 'same', target: landing.target }
  const note = here?.note ?? null
  book.routes.set(from, { path: from, kind: 'redirect', documentId: null, note, manual: true, ...landing })
  for (const route of book.routes.values()) if (route.kind === 'redirect' && route.target === from) book.routes.set(route.path, { ...route, ...landing })
  if (here?.kind === 'redirect') return { type: 'changed', target: landing.target, before: here.target ?? '' }
  return { type: 'new', target: landing.target }
}

function named({ title, documentId }: Known): string {
  return title ? `“${title}”` : documentId ? 'een document' : 'iets anders'
}

type Landing = { target: string }
const longestChain = 20

/** Where a reader ends who goes there. */
function resolve(book: Book, to: Destination, from: string): Landing | Outcome {
  if (to.type === 'url') return { target: to.url }
  if (to.type === 'page') return { target: to.address }
  if (to.type === 'path') return follow(book, to.path, from)
  const document = book.documents.get(to.id)
  if (!document) return refuse('Dit document staat niet online. Publiceer het eerst, of kies een ander.')
  return document.path === from ? refuse(round) : { target: document.path }
}

const round = 'Deze omleiding zou rondgaan: ze komt weer bij zichzelf uit.'

function follow(book: Book, start: string, from: string): Landing | Outcome {
  let path = start
  for (let step = 0; step < longestChain; step++) {
    if (path === from) return refuse(round)
    const route = book.routes.get(path)
    if (!route) return path === start ? refuse(`Op ${path} staat niets. Kijk het adres na.`) : { target: path }
    if (route.kind === 'gone') return refuse(`Wat op ${path} stond, is uit publicatie.`)
    if (route.kind === 'document') return { target: path }
    if (!route.target) return refuse(`Op ${path} staat niets. Kijk het adres na.`)
    path = route.target
  }
  return refuse(round)
}
