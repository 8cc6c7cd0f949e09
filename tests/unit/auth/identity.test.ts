import { describe, expect, it } from 'vitest'
import { deviceOf } from '@/lib/auth/device'
import { identityOf } from '@/lib/auth/identity'
import { readEnv } from '@/lib/env'

const tenant = 'https://login.microsoftonline.com/0f8fad5b-d9cb-469f-a165-70867728950e/v2.0'
const of = (claims: object, issuer = 'https://sso.kis.example', mfa: 'claim' | 'always' = 'claim') =>
  identityOf({ sub: 'abc', ...claims }, { OIDC_ISSUER: issuer, OIDC_MFA: mfa })

describe('who somebody is to the identity provider', () => {
  it('is told apart by issuer and subject', () => {
    expect(of({}).key).toBe('https://sso.kis.example abc')
    expect(of({}, tenant).key).not.toBe(of({}).key)
  })

  it('has an address only when the provider checked it', () => {
    expect(of({ email: 'Noor@KIS.example', email_verified: true }).email).toBe('noor@kis.example')
    for (const claims of [
      { email: 'noor@kis.example' },
      { email: 'noor@kis.example', email_verified: 'true' },
      { preferred_username: 'noor@kis.example' },
      { email: 3, email_verified: true },
    ])
      expect(of(claims).email).toBeUndefined()
  })

  it('is, at Entra, who they log in as, not the address that they filled in', () => {
    const claims = { email: 'beheerder@kis.example', preferred_username: 'Noor@kis.example' }
    expect(of(claims, tenant).email).toBe('noor@kis.example')
    expect(of({ email: 'beheerder@kis.example' }, tenant).email).toBeUndefined()
    expect(of(claims, 'https://login.microsoftonline.com.evil.example/0f8fad5b-d9cb-469f-a165-70867728950e/v2.0').email).toBeUndefined()
  })

  it('passed a second factor when the provider says so, or always asks one', () => {
    expect(of({ amr: ['pwd', 'mfa'] }).mfa).toBe(true)
    for (const amr of [undefined, ['pwd'], 'mfa']) expect(of({ amr }).mfa).toBe(false)
    expect(of({}, tenant, 'always').mfa).toBe(true)
  })
})

describe('the settings of single sign-on', () => {
  const set = (OIDC_ISSUER: string) => readEnv({ OIDC_ISSUER, OIDC_CLIENT_ID: 'kis', OIDC_CLIENT_SECRET: 'geheim' })

  it('take one organisation, over TLS or on this machine', () => {
    for (const issuer of [tenant, 'https://sso.kis.example/realms/kis', 'http://localhost:9000']) expect(set(issuer).OIDC_ISSUER).toBe(issuer)
    for (const issuer of [
      'https://login.microsoftonline.com/common/v2.0',
      'https://login.microsoftonline.com/organizations/v2.0',
      'http://sso.kis.example',
      'http://localhost.evil.example',
      'kis',
    ])
      expect(() => set(issuer), issuer).toThrow(/OIDC_ISSUER/)
  })

  it('come together', () => {
    expect(() => readEnv({ OIDC_ISSUER: tenant })).toThrow(/OIDC_CLIENT_ID/)
  })
})

it('a browser is named as people know it', () => {
  const windows = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36'
  expect(deviceOf(windows)).toBe('Chrome op Windows')
  expect(deviceOf(`${windows} Edg/140.0.0.0`)).toBe('Edge op Windows')
  expect(
    deviceOf('Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1'),
  ).toBe('Safari op iPhone')
  expect(deviceOf('Mozilla/5.0 (X11; Ubuntu; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0')).toBe('Firefox op Linux')
  expect(deviceOf('')).toBe('Onbekende browser')
})
