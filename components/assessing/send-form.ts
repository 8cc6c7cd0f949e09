import type { Fields } from '@/components/assessing/form-parts'
import { basisField, type FormAnswer } from '@/lib/reviews/shapes'

/** What came of sending. `again`: it may work when it is tried again; else somebody has to do something first. */
export type Outcome = { answer: FormAnswer } | { answer?: undefined; message: string; again: boolean }

const patienceMs = 30_000
/** Browsers refuse to go on with more after the page is gone. */
const mostAfterLeaving = 60_000

/** Sends the form to be saved. `leaving`: the page is going away, and the request should outlive it. Never throws. */
export async function sendForm(address: string, fields: Fields, basis: Fields, leaving: boolean): Promise<Outcome> {
  const body = new Blob([JSON.stringify({ fields: { ...fields, [basisField]: JSON.stringify(basis) } })], { type: 'application/json' })
  try {
    const keepalive = leaving && body.size <= mostAfterLeaving
    const response = await fetch(address, { method: 'PUT', body, keepalive, redirect: 'error', signal: AbortSignal.timeout(patienceMs) })
    const said = (await response.json()) as FormAnswer & { message?: string }
    if (response.ok) return { answer: said }
    return { message: said.message ?? 'Dit lukte niet.', again: response.status >= 500 || response.status === 401 || response.status === 429 }
  } catch {
    return { message: 'Er is geen verbinding. Je tekst staat nog op deze pagina; we proberen het steeds opnieuw.', again: true }
  }
}
