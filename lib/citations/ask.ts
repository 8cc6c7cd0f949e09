import { site } from '@/lib/site/site'

/** The service did not answer, or not in a way that can be read. */
export class UnreachableError extends Error {}

const timeoutMs = 8_000
const mostBytes = 500_000
const mostHops = 3

/** Where the service of DOIs sends a question on to: the agencies that register them. */
const agencies = ['doi.org', 'crossref.org', 'crosscite.org', 'datacite.org', 'medra.org']

/**
 * Asks a service for JSON. Goes on only to the agencies above over https, or within the service itself, and stops after eight seconds and
 * 500 kB. undefined for what the service does not know; throws UnreachableError.
 */
export async function askJson(address: URL, accept: string): Promise<unknown> {
  const signal = AbortSignal.timeout(timeoutMs)
  const headers = { accept, 'user-agent': `${site.shortName} (mailto:${site.email})` }
  let from = address
  for (let hop = 0; hop <= mostHops; hop++) {
    const answer = await fetch(from, { headers, redirect: 'manual', signal }).catch((error: unknown) => {
      throw new UnreachableError('no answer', { cause: error })
    })
    if (answer.status === 404 || answer.status === 410) return void (await answer.body?.cancel())
    if (answer.ok) return await readJson(answer)
    await answer.body?.cancel()
    const to = answer.headers.get('location')
    if (answer.status < 300 || answer.status > 399 || !to) throw new UnreachableError(`status ${answer.status}`)
    from = onwards(from, to, address)
  }
  throw new UnreachableError('sent on too often')
}

function onwards(from: URL, to: string, asked: URL): URL {
  const next = URL.parse(to, from)
  const isAgency = next?.protocol === 'https:' && next.port === '' && agencies.some((host) => next.hostname === host || next.hostname.endsWith(`.${host}`))
  if (!next || !(isAgency || next.origin === asked.origin)) throw new UnreachableError('sent on to elsewhere')
  return next
}

async function readJson(answer: Response): Promise<unknown> {
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for await (const chunk of answer.body ?? []) {
      size += chunk.length
      if (size > mostBytes) throw new UnreachableError('too long')
      chunks.push(chunk)
    }
    return JSON.parse(Buffer.concat(chunks).toString('utf8'))
  } catch (error) {
    throw error instanceof UnreachableError ? error : new UnreachableError('unreadable', { cause: error })
  }
}
