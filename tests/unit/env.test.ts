import { describe, expect, it } from 'vitest'
import { EnvError, readEnv } from '@/lib/env'

describe('readEnv', () => {
  it('has a sensible value for everything', () => {
    expect(readEnv({})).toMatchObject({ PORT: 3000, DATA_DIR: '.data', siteUrl: 'http://localhost:3000', CONTENT_PACKS: 'kis,voorbeelden' })
  })

  it('names every wrong value in one line', () => {
    expect(() => readEnv({ PORT: 'abc', DATABASE_URL: 'mysql://x' })).toThrow(EnvError)
    expect(() => readEnv({ PORT: '99999', DATABASE_URL: 'mysql://x' })).toThrow(/PORT: .*; DATABASE_URL: /)
  })

  it('takes an empty value for none, and the public address without its slash', () => {
    expect(readEnv({ DATABASE_URL: '', SITE_URL: 'https://kis.example/' })).toMatchObject({ siteUrl: 'https://kis.example' })
  })
})
