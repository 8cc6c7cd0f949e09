import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hashPassword, passwordMatches } from '@/lib/auth/password'
import { assertGoodPassword } from '@/lib/auth/password-rules'

const about = ['Noor van den Berg', 'noor.berg@kis.example']

describe('a password', () => {
  it('is known again, and no other is, on any keyboard', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }), fc.string({ unit: 'grapheme', minLength: 1 }), async (one, two) => {
        const kept = await hashPassword(one)
        expect(kept).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
        expect(await passwordMatches(one.normalize('NFD'), kept)).toBe(true)
        expect(await passwordMatches(two, kept)).toBe(one.normalize('NFKC') === two.normalize('NFKC'))
      }),
      { numRuns: 5 },
    )
  }, 30_000)

  it('is kept with a salt, and never matches what is not a hash', async () => {
    expect(await hashPassword('paraplu kikker')).not.toBe(await hashPassword('paraplu kikker'))
    for (const kept of [null, undefined, '', 'paraplu kikker', '$argon2id$v=19$m=8,t=1,p=1$$'])
      expect(await passwordMatches('paraplu kikker', kept)).toBe(false)
  })
})

describe('which passwords are taken', () => {
  it.each([
    'paraplu kikker dinsdag oven',
    'Tram7-bakt-om-half-drie',
    'qfz8vh2kxw0p',
    'de kat krabt de krullen van de trap',
    'мой дядя самых честных',
    '🦊 rent door de 🌧️ heen',
    'aaavliegwielbrug',
  ])('%s', async (password) => {
    await assertGoodPassword(password, about)
  })

  it.each([
    ['elf tekens.', 'te kort'],
    ['Welkom01!', 'te kort'],
    ['x'.repeat(80) + 'y'.repeat(121), 'te lang'],
    ['aaaaaaaaaaaaaa', 'herhaling'],
    ['welkomwelkom', 'herhaling'],
    ['abc123abc123abc', 'herhaling'],
    ['123456789012', 'rij toetsen'],
    ['qwertyuiopasdf', 'rij toetsen'],
    ['zyxwvutsrqponm', 'rij toetsen'],
    ['wachtwoord2026', 'makkelijk te raden'],
    ['w@chtw00rd2026!', 'makkelijk te raden'],
    ['Kennisplatform1', 'makkelijk te raden'],
    ['kis-redactie-2026', 'makkelijk te raden'],
    ['NoorBerg2026!!', 'lijkt op je naam'],
    ['noor.berg@kis', 'lijkt op je naam'],
    ['amsterdam20261', 'lijst'],
    ['!!liverpool!!!', 'lijst'],
    ['passwordpassword', 'makkelijk te raden'],
  ])('not %s', async (password, why) => {
    await expect(assertGoodPassword(password, about)).rejects.toThrow(why)
  })

  it('counts characters as people do, not bytes', async () => {
    await expect(assertGoodPassword('🦊🐸🐢🐍🐙', about)).rejects.toThrow('te kort')
  })

  it('has no rules about kinds of characters', async () => {
    const word = fc.string({ unit: fc.constantFrom(...'bcdfghjklmnprtvwz'), minLength: 5, maxLength: 8 })
    await fc.assert(
      fc.asyncProperty(fc.tuple(word, word, word), async (words) => {
        fc.pre(new Set(words).size === 3 && words.every((one) => new Set(one).size > 3))
        await assertGoodPassword(words.join(' '), [])
      }),
      { numRuns: 200 },
    )
  })
})
