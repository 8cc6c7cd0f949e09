import { beginAtProvider } from '@/lib/auth/next-auth'
import { readEnv } from '@/lib/env'
import { localPath } from '@/lib/site/local-path'

/** Goes to the identity provider of the organisation. */
export async function GET(request: Request): Promise<Response> {
  const { OIDC_ISSUER, siteUrl } = readEnv()
  if (!OIDC_ISSUER) return new Response(null, { status: 303, headers: { location: '/inloggen' } })
  const path = localPath(new URL(request.url).searchParams.get('naar')) ?? '/redactie'
  const { location = '/inloggen?melding=mislukt', setCookies } = await beginAtProvider(siteUrl + path)
  const headers = new Headers({ location })
  for (const cookie of setCookies) headers.append('set-cookie', cookie)
  return new Response(null, { status: 303, headers })
}
