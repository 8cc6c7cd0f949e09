import { cookies } from 'next/headers'
import { logInThroughProvider, NotWelcomeError } from '@/lib/auth/commands/log-in-through-provider'
import { identityOf } from '@/lib/auth/identity'
import { finishAtProvider, wantedAddress } from '@/lib/auth/next-auth'
import { setHalfwayCookie, setSessionCookie, visitorOf } from '@/lib/auth/session'
import { db } from '@/lib/db/client'
import { readEnv } from '@/lib/env'
import { log } from '@/lib/log'
import { localPath } from '@/lib/site/local-path'

/** Where the identity provider sends people back to. The only address of next-auth that can be reached. */
export async function GET(request: Request): Promise<Response> {
  const env = readEnv()
  if (!env.OIDC_ISSUER) return new Response(null, { status: 404 })
  const kept = Object.fromEntries((await cookies()).getAll().map(({ name, value }) => [name, value]))
  const { claims, setCookies } = await finishAtProvider(kept, Object.fromEntries(new URL(request.url).searchParams))
  const path = localPath(wantedAddress(kept), new URL(env.siteUrl).host) ?? '/redactie'
  const headers = new Headers({ location: claims ? await comeIn(claims, path) : '/inloggen?melding=mislukt' })
  for (const cookie of setCookies) headers.append('set-cookie', cookie)
  return new Response(null, { status: 303, headers })
}

async function comeIn(claims: Parameters<typeof identityOf>[0], path: string): Promise<string> {
  try {
    const { step, token } = await logInThroughProvider(db(), identityOf(claims, readEnv()), await visitorOf())
    await (step === 'in' ? setSessionCookie(token) : setHalfwayCookie(token))
    return step === 'in' ? path : `/inloggen/code?naar=${encodeURIComponent(path)}`
  } catch (error) {
    if (error instanceof NotWelcomeError) return `/inloggen?melding=${error.reason}`
    log.error('single sign-on failed', { error: String(error).slice(0, 200) })
    return '/inloggen?melding=mislukt'
  }
}
