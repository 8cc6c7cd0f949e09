/** What the server said when something could not be done. `code` is "offline" when it was not reached at all. */
export class Refused extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly issues: { path: (string | number)[]; message: string }[] = [],
  ) {
    super(message)
  }
}

/** Asks the redactie something in JSON, or sends it something. Throws Refused with words for a person. */
export async function send<T>(path: string, body?: unknown, signal?: AbortSignal): Promise<T> {
  const answer = await fetch(path, {
    ...(body !== undefined && { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    ...(signal && { signal }),
  }).catch((error: unknown) => {
    if (signal?.aborted) throw error
    throw new Refused('offline', 'Geen verbinding. Wat je typte staat er nog: probeer het zo opnieuw.')
  })
  const found: unknown = await answer.json().catch(() => undefined)
  if (answer.ok && found !== undefined) return found as T
  throw refusedBy(found)
}

/** A refusal of the server, or what stands for one that can't be read. */
export function refusedBy(found: unknown): Refused {
  const { code = 'failed', message = 'Er ging bij ons iets mis. Probeer het zo opnieuw.', issues } = (found ?? {}) as Partial<Refused>
  return new Refused(code, message, issues)
}
