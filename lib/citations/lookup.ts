import { askJson, UnreachableError } from '@/lib/citations/ask'
import { workFromBooks, workFromCsl } from '@/lib/citations/found-work'
import { workIdIn } from '@/lib/citations/identifiers'
import type { LiteratureItem } from '@/lib/content/literature'
import type { Env } from '@/lib/env'
import { log } from '@/lib/log'

/** A work, or in words why there is none and what to do. */
export type LookedUp = { item: LiteratureItem } | { message: string }
type Services = Pick<Env, 'DOI_URL' | 'OPEN_LIBRARY_URL'>

/**
 * Looks a work up by the DOI or ISBN in what somebody typed. What is found is for a person to check: the services make mistakes. Never
 * throws: a service that can't be reached is said so, and by hand is always possible.
 */
export async function lookUpWork(typed: string, services: Services): Promise<LookedUp> {
  const id = workIdIn(typed)
  if (!id) return { message: noId(typed) }
  try {
    const item = 'doi' in id ? await byDoi(id.doi, services) : await byIsbn(id.isbn, services)
    return item ? { item } : { message: unknown('doi' in id ? 'DOI' : 'ISBN') }
  } catch (error) {
    if (!(error instanceof UnreachableError)) throw error
    log.warn('looking up a work failed', { reason: error.message })
    return { message: 'We kunnen bronnen nu niet opzoeken: de dienst die ze kent, antwoordt niet. Probeer het later nog eens, of voeg de bron zelf toe.' }
  }
}

function noId(typed: string): string {
  if (typed.trim() === '') return 'Vul een DOI of een ISBN in.'
  const digits = typed.replace(/[^\dXx]/g, '').length
  if (digits >= 9 && digits <= 14 && /^(?:isbn[:\s]*)?[\dXx\s-]+$/i.test(typed.trim()))
    return 'Dit ISBN klopt niet: de cijfers horen niet bij elkaar. Kijk het nog eens na.'
  return 'Hier zit geen DOI of ISBN in. Een DOI begint met 10. (bijvoorbeeld 10.1000/182), een ISBN heeft 10 of 13 cijfers.'
}

function unknown(what: string): string {
  return `${what === 'ISBN' ? 'Dit' : 'Deze'} ${what} kennen we niet. Kijk of alles klopt, of voeg de bron zelf toe.`
}

async function byDoi(doi: string, { DOI_URL }: Services): Promise<LiteratureItem | undefined> {
  const [prefix = '', ...suffix] = doi.split('/')
  // As one part, so that no dots in it lead to another place.
  const path = `${prefix}/${encodeURIComponent(suffix.join('/'))}`
  return workFromCsl(await askJson(new URL(`${DOI_URL.replace(/\/+$/, '')}/${path}`), 'application/vnd.citationstyles.csl+json'), doi)
}

async function byIsbn(isbn: string, { OPEN_LIBRARY_URL }: Services): Promise<LiteratureItem | undefined> {
  const query = new URLSearchParams({ bibkeys: `ISBN:${isbn}`, format: 'json', jscmd: 'data' })
  return workFromBooks(await askJson(new URL(`${OPEN_LIBRARY_URL.replace(/\/+$/, '')}/api/books?${query}`), 'application/json'), isbn)
}
