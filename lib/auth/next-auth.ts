import type { NextApiRequest, NextApiResponse } from 'next'
import NextAuth, { type NextAuthOptions } from 'next-auth'
import { type Env, readEnv } from '@/lib/env'
import { log } from '@/lib/log'
import { sign } from '@/lib/secret'

/** What the identity provider says of somebody, checked: the claims of its ID token (OpenID Connect Core, 2). */
export type Claims = Readonly<Record<string, unknown>> & { sub: string }

/** What a request to next-auth carries, and what it answers. `setCookies` are whole Set-Cookie headers. */
type Asked = { method: 'GET' | 'POST'; cookies: Record<string, string>; query?: Record<string, string>; body?: Record<string, string> }
type Answered = { location?: string; body?: unknown; setCookies: string[] }

const providerId = 'oidc'
const timeoutMs = 10_000

/**
 * Starts a login at the identity provider. `location` is where the browser goes, with state, nonce and PKCE of which
 * the cookies keep our half; undefined when the provider can't be reached. `callbackUrl`: where one wants to be after.
 */
export async function beginAtProvider(callbackUrl: string): Promise<Answered> {
  const token = await ask(['csrf'], { method: 'GET', cookies: {} })
  const { csrfToken = '' } = (token.body ?? {}) as { csrfToken?: string }
  const body = { csrfToken, callbackUrl, json: 'true' }
  const begun = await ask(['signin', providerId], { method: 'POST', cookies: cookiesIn(token.setCookies), body })
  const location = (begun.body as { url?: string } | undefined)?.url
  return { setCookies: begun.setCookies, ...(location && !location.startsWith(`${readEnv().siteUrl}/`) && { location }) }
}

/** Checks what came back from the provider: state, nonce, PKCE, signature, issuer, audience, expiry. Without `claims` something was wrong. */
export async function finishAtProvider(cookies: Record<string, string>, query: Record<string, string>): Promise<{ claims?: Claims; setCookies: string[] }> {
  let claims: Claims | undefined
  const { setCookies } = await ask(['callback', providerId], { method: 'GET', cookies, query }, (found) => {
    claims = found
  })
  return { setCookies, ...(claims && { claims }) }
}

/** Where one wanted to be, as the cookie of next-auth says. */
export function wantedAddress(cookies: Record<string, string>): string | undefined {
  return cookies['__Secure-next-auth.callback-url'] ?? cookies['next-auth.callback-url']
}

/** next-auth by its interface for Node, without a server: so it does single sign-on and nothing else of it is reachable. */
async function ask(nextauth: string[], { method, cookies, query = {}, body }: Asked, found: (claims: Claims) => void = () => {}): Promise<Answered> {
  const env = readEnv()
  process.env.NEXTAUTH_URL = env.siteUrl
  const answer: Answered = { setCookies: [] }
  const response = {
    status: () => response,
    getHeader: () => answer.setCookies,
    setHeader: (name: string, value: string | string[]) => {
      if (name === 'Set-Cookie') answer.setCookies = [value].flat()
      return response
    },
    json: (sent: unknown) => void (answer.body = sent),
    send: (sent: unknown) => void (answer.body = sent),
    end: () => {},
  }
  const request = { method, cookies, query: { ...query, nextauth }, body, headers: {} }
  await handler()(request as unknown as NextApiRequest, response as unknown as NextApiResponse, optionsFor(env, found))
  return answer
}

/** The same function, whether the module was bundled or loaded by Node itself. */
function handler(): typeof NextAuth {
  return (NextAuth as unknown as { default?: typeof NextAuth }).default ?? NextAuth
}

function optionsFor(env: Env, found: (claims: Claims) => void): NextAuthOptions {
  const { OIDC_ISSUER = '', OIDC_CLIENT_ID = '', OIDC_CLIENT_SECRET = '', OIDC_NAME } = env
  return {
    secret: sign('oidc', 'next-auth'),
    providers: [
      {
        id: providerId,
        name: OIDC_NAME,
        type: 'oauth',
        wellKnown: `${OIDC_ISSUER.replace(/\/$/, '')}/.well-known/openid-configuration`,
        clientId: OIDC_CLIENT_ID,
        clientSecret: OIDC_CLIENT_SECRET,
        authorization: { params: { scope: 'openid profile email' } },
        idToken: true,
        checks: ['pkce', 'state', 'nonce'],
        httpOptions: { timeout: timeoutMs },
        profile: ({ sub }: Claims) => ({ id: sub }),
      },
    ],
    callbacks: {
      // An address: next-auth makes no session of its own. Ours are in the database (lib/auth/sessions.ts).
      signIn: ({ profile }) => {
        found(profile as unknown as Claims)
        return '/redactie'
      },
    },
    logger: { error: (code) => log.warn('single sign-on', { code }), warn: () => {}, debug: () => {} },
  }
}

function cookiesIn(headers: readonly string[]): Record<string, string> {
  return Object.fromEntries(headers.map((header) => /^([^=]+)=([^;]*)/.exec(header)).map((match) => [match?.[1] ?? '', decodeURIComponent(match?.[2] ?? '')]))
}
