import { logOut } from '@/lib/auth/commands/log-in'
import { clearSessionCookie, sessionToken } from '@/lib/auth/session'
import { db } from '@/lib/db/client'

/** Ends the session of this browser. */
export async function POST(): Promise<Response> {
  const token = await sessionToken()
  if (token) await logOut(db(), token)
  await clearSessionCookie()
  return new Response(null, { status: 303, headers: { location: '/inloggen?melding=uitgelogd' } })
}
