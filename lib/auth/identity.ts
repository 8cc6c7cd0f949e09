import type { Env } from '@/lib/env'

/** Somebody as the identity provider knows them. `key` is theirs for good; `email` only when it is sure to be theirs. */
export type Identity = { key: string; email?: string; mfa: boolean }

type Given = { sub: string; email?: unknown; email_verified?: unknown; preferred_username?: unknown; amr?: unknown }

/**
 * Reads the claims of an ID token. An address counts when the provider says that it checked it. Microsoft Entra does
 * not say so, and lets people fill in any address as `email`; there, the name that they log in with counts, whose
 * domain belongs to the organisation. Whether a second factor was asked for is in `amr` (RFC 8176), unless the setting
 * says that the provider always does.
 */
export function identityOf(claims: Given, { OIDC_ISSUER = '', OIDC_MFA }: Pick<Env, 'OIDC_ISSUER' | 'OIDC_MFA'>): Identity {
  const email = claims.email_verified === true ? claims.email : isEntra(OIDC_ISSUER) ? claims.preferred_username : undefined
  const address = typeof email === 'string' && email.includes('@') ? email.trim().toLowerCase() : undefined
  const mfa = OIDC_MFA === 'always' || (Array.isArray(claims.amr) && claims.amr.includes('mfa'))
  return { key: `${OIDC_ISSUER} ${claims.sub}`, mfa, ...(address && { email: address }) }
}

/** The Entra of one organisation: an issuer for everybody would let anybody's organisation claim an address. */
function isEntra(issuer: string): boolean {
  return /^https:\/\/login\.microsoftonline\.com\/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\//i.test(issuer)
}
