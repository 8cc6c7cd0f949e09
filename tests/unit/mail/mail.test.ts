import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asHeaderLine, emailAddress, mail, quoted } from '@/lib/mail/mail'

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom('\r', '\n', '\u2028', '\u0085', '\0', ':', 'B', 'c', ' ', 'é', '👋') }),
)

describe('emailAddress', () => {
  it.each(['jan@voorbeeld.nl', "o'neil+kis@sub.voorbeeld.example", 'a@b.nl'])('takes %s', (text) => expect(emailAddress.parse(text)).toBe(text))

  it.each([
    '',
    'jan',
    'jan@',
    '@voorbeeld.nl',
    'jan@voorbeeld',
    'a@b.nl, c@d.nl',
    'a@b.nl\nBcc: c@d.nl',
    'a@b.nl\r\n',
    'Jan <a@b.nl>',
    'a@b.nl;c@d.nl',
    '"a\n"@b.nl',
    `${'a'.repeat(250)}@b.nl`,
  ])('refuses %j', (text) => expect(emailAddress.safeParse(text).success).toBe(false))

  it('never takes what holds a second address or a line end', () => {
    fc.assert(fc.property(anyText, (text) => !emailAddress.safeParse(`a@b.nl${text}`).success || /^[\w.-]*$/.test(text)))
  })
})

describe('asHeaderLine', () => {
  it('makes one line of anything, no longer than asked', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 40 }), (text, length) => {
        const line = asHeaderLine(text, length)
        expect(line).not.toMatch(/[\p{C}\p{Zl}\p{Zp}]/u)
        expect([...line].length).toBeLessThanOrEqual(length)
      }),
    )
  })

  it('keeps what is one line already', () => expect(asHeaderLine('Bericht over “Samen één”')).toBe('Bericht over “Samen één”'))
})

describe('quoted', () => {
  it('marks every line, also those that only some programs see as lines', () => {
    fc.assert(
      fc.property(anyText, (text) =>
        quoted(text)
          .split(/\r\n|[\n\r\u2028\u2029\u0085\v\f]/)
          .every((line) => line.startsWith('>')),
      ),
    )
  })
})

describe('mail', () => {
  it.each([
    { subject: 'Eén\nBcc: a@b.nl' },
    { subject: 'Eén\u2028twee' },
    { to: 'a@b.nl,c@d.nl' },
    { replyTo: { name: 'Jan\r\nBcc: a@b.nl', address: 'a@b.nl' } },
    { cc: 'a@b.nl' },
    { text: '' },
  ])('refuses %j', (wrong) => expect(mail.safeParse({ to: 'a@b.nl', subject: 'Onderwerp', text: 'Tekst', ...wrong }).success).toBe(false))
})
