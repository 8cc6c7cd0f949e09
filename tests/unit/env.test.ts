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

  it('knows where mail goes and from whom', () => {
    expect(readEnv({})).toMatchObject({ MAIL_FROM: 'KIS <info@kis.nl>', TRUSTED_PROXIES: 0 })
    expect(readEnv({ SMTP_URL: 'smtps://a:b@mail.example:465', MAIL_FROM: 'post@kis.example', TRUSTED_PROXIES: '2' })).toMatchObject({ TRUSTED_PROXIES: 2 })
    expect(() => readEnv({ SMTP_URL: 'mail.example' })).toThrow(/SMTP_URL: /)
    for (const wrong of ['KIS', 'KIS <info>', 'a@b.nl, c@d.nl', 'KIS <a@b.nl>\nBcc: c@d.nl'])
      expect(() => readEnv({ MAIL_FROM: wrong }), wrong).toThrow(/MAIL_FROM: /)
    expect(() => readEnv({ APP_SECRET: 'kort' })).toThrow(/APP_SECRET: /)
  })
})
