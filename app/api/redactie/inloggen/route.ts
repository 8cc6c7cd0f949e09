import { z } from 'zod'
import { refusalFor } from '@/app/api/redactie/endpoint'
import { CodeNeededError, logInAgain } from '@/lib/auth/commands/enter-code'
import { setSessionCookie, visitorOf } from '@/lib/auth/session'
import { db } from '@/lib/db/client'
import { againForm } from '@/lib/users/forms'

/** Logs in again over a page that is still open. A missing code is a Refusal at the field `code`. */
export async function POST(request: Request): Promise<Response> {
  try {
    const input = againForm.parse(await request.json().catch(() => undefined))
    await setSessionCookie(await logInAgain(db(), input, await visitorOf()))
    return Response.json({}, { headers: { 'cache-control': 'private, no-store' } })
  } catch (error) {
    if (!(error instanceof CodeNeededError)) return refusalFor(error)
    return refusalFor(new z.ZodError([{ code: 'custom', path: ['code'], message: error.message, input: undefined }]))
  }
}
