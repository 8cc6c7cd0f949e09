import { createServer } from 'node:http'
import Provider, { type Configuration } from 'oidc-provider'
import { freePort } from '@/lib/db/free-port'

/** Somebody with an account at the identity provider, as its claims say. */
export type Person = { sub: string; email?: string; email_verified?: boolean; preferred_username?: string; amr?: string[] }
export type OidcServer = { issuer: string; clientId: string; clientSecret: string; logInAs: (person: Person) => void; stop: () => Promise<void> }

const clientId = 'kis'
const clientSecret = 'geheim-van-de-tests'

/** A real identity provider on this machine, at which whoever comes is the person that the test names. */
export async function startOidcServer(siteUrl: string): Promise<OidcServer> {
  const port = await freePort()
  const issuer = `http://localhost:${port}`
  let person: Person = { sub: 'niemand' }
  const provider = new Provider(
    issuer,
    configuration(siteUrl, () => person),
  )
  const answer = provider.callback()
  const server = createServer((request, response) => {
    if (request.url?.startsWith('/wie/'))
      return void provider.interactionFinished(request, response, { login: { accountId: person.sub, ...(person.amr && { amr: person.amr }) } })
    answer(request, response)
  })
  await new Promise<void>((done) => server.listen(port, () => done()))
  return {
    issuer,
    clientId,
    clientSecret,
    logInAs: (next) => void (person = next),
    stop: () =>
      new Promise((done) => {
        server.closeAllConnections()
        server.close(() => done())
      }),
  }
}

function configuration(siteUrl: string, who: () => Person): Configuration {
  return {
    clients: [{ client_id: clientId, client_secret: clientSecret, redirect_uris: [`${siteUrl}/api/auth/callback/oidc`] }],
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_context, { uid }) => `/wie/${uid}` },
    conformIdTokenClaims: false,
    claims: { openid: ['sub', 'amr'], email: ['email', 'email_verified'], profile: ['preferred_username'] },
    cookies: { keys: ['alleen-voor-tests'] },
    findAccount: (_context, accountId) => ({ accountId, claims: () => ({ ...who(), sub: accountId }) }),
    loadExistingGrant: async ({ oidc }) => {
      const grant = new oidc.provider.Grant({ clientId, accountId: oidc.session?.accountId ?? '' })
      grant.addOIDCScope('openid profile email')
      await grant.save()
      return grant
    },
  }
}
