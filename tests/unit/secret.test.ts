import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readEnv } from '@/lib/env'
import { OperatorError } from '@/lib/errors'
import { isSigned, secretOf, sign } from '@/lib/secret'

let folder = ''
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'kis-geheim-'))))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('secretOf', () => {
  it('is the setting, or made once and kept for the owner of the files only', () => {
    expect(secretOf(readEnv({ APP_SECRET: 'x'.repeat(32), DATA_DIR: folder }))).toBe('x'.repeat(32))
    const made = secretOf(readEnv({ DATA_DIR: join(folder, 'nieuw') }))
    expect(made.length).toBeGreaterThan(40)
    expect(secretOf(readEnv({ DATA_DIR: join(folder, 'nieuw') }))).toBe(made)
    expect(statSync(join(folder, 'nieuw', 'secret')).mode & 0o777).toBe(0o600)
  })

  it('says what to do when it can not be kept, or is spoilt', () => {
    writeFileSync(join(folder, 'bestand'), '')
    expect(() => secretOf(readEnv({ DATA_DIR: join(folder, 'bestand') }))).toThrow(OperatorError)
    writeFileSync(join(folder, 'secret'), 'leeg')
    expect(() => secretOf(readEnv({ DATA_DIR: folder }))).toThrow(/APP_SECRET/)
  })
})

it('signs for one purpose only', () => {
  expect(isSigned('form', 'tekst', sign('form', 'tekst'))).toBe(true)
  expect(isSigned('form', 'tekst', sign('rate-limit', 'tekst'))).toBe(false)
  expect(isSigned('form', 'andere tekst', sign('form', 'tekst'))).toBe(false)
  expect(isSigned('form', 'tekst', '')).toBe(false)
})
