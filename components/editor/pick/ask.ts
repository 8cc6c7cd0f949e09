import type { DocumentChoice } from '@/lib/editor/choice'

/** What the server answered when something could not be done; the message is for a person. */
export class RefusedError extends Error {}

/** Asks the redactie something in JSON. Throws RefusedError with words for a person, also when there is no connection. */
export async function ask<T>(path: string, signal?: AbortSignal): Promise<T> {
  const answer = await fetch(path, { headers: { accept: 'application/json' }, ...(signal && { signal }) }).catch((error: unknown) => {
    if (signal?.aborted) throw error
    throw new RefusedError('Geen verbinding. Controleer je internet en probeer het opnieuw.')
  })
  const body: unknown = await answer.json().catch(() => undefined)
  if (!answer.ok) throw new RefusedError((body as { message?: string } | undefined)?.message ?? 'Er ging bij ons iets mis. Probeer het opnieuw.')
  return body as T
}

/** Documents of these kinds (of any without) whose title has these words, at most 20; or the one at this address. */
export async function askDocuments(q: string, kinds: readonly string[], signal: AbortSignal): Promise<DocumentChoice[]> {
  const isAddress = /^(https?:\/\/|\/)/.test(q)
  const params = new URLSearchParams(isAddress ? { pad: q } : { q, soort: kinds.join(',') })
  const found = await ask<DocumentChoice[]>(`/api/redactie/kies/documenten?${params}`, signal)
  return found.filter(({ kind, trashed }) => !trashed && (kinds.length === 0 || kinds.includes(kind)))
}
