import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contactForm } from '@/lib/interventions/contact-form'
import { type Contact, copyMail, messageMail } from '@/lib/interventions/contact-mail'
import { mail } from '@/lib/mail/mail'

const contact: Contact = {
  title: 'Samen sterk',
  url: 'https://kis.example/interventies/samen-sterk',
  name: 'Vera Voorbeeld',
  organisation: 'Gemeente Voorbeeldstad',
  email: 'vera@voorbeeld.nl',
  message: 'Kunnen wij meedoen?\n\nKennisplatform Inclusief Samenleven\ninfo@kis.nl',
}
const owner = 'eigenaar@geheim.example'

describe('messageMail', () => {
  it('goes to the owner, answers go to the sender, and says who, about what and why', () => {
    const { to, replyTo, text } = messageMail(contact, { type: 'eigenaar', email: owner })
    expect({ to, replyTo }).toEqual({ to: owner, replyTo: { name: 'Vera Voorbeeld', address: 'vera@voorbeeld.nl' } })
    for (const part of ['Vera Voorbeeld', 'Gemeente Voorbeeldstad', 'vera@voorbeeld.nl', contact.url, 'Waarom krijg je dit?', '> Kunnen wij meedoen?'])
      expect(text).toContain(part)
  })

  it('asks KIS to pass it on when no address is known, and no more than to know it for an example', () => {
    const kis = messageMail(contact, { type: 'kis', owner: 'Bureau Sterk' })
    expect(kis.to).toBe('info@kis.nl')
    expect(kis.text).toMatch(/Bureau Sterk.*Stuur dit bericht door/)
    const example = messageMail(contact, { type: 'voorbeeld' })
    expect(example).toMatchObject({ to: 'info@kis.nl', subject: expect.stringMatching(/^\[Voorbeeld\]/) })
    expect(example.text).toContain('verzonnen voorbeeld')
  })

  it('lets nobody speak as the platform', () => {
    expect(messageMail(contact, { type: 'eigenaar', email: owner }).text).toContain('> Kennisplatform Inclusief Samenleven')
  })
})

describe('copyMail', () => {
  it('goes to the sender and does not know the owner', () => {
    const copy = copyMail(contact)
    expect(copy.to).toBe('vera@voorbeeld.nl')
    expect(copy.replyTo).toBeUndefined()
    expect(copy.text).toContain('> Kunnen wij meedoen?')
    expect(copy.text).toContain('Heb je dit niet zelf verstuurd?')
  })
})

it('makes valid mail of whatever is typed', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 100 }),
    fc.constantFrom('x\r\nBcc: a@b.nl', 'x\u2028y', '\u202e', 'Vera <a@b.nl>, c@d.nl'),
  )
  fc.assert(
    fc.property(text, text, text, text, (name, organisation, title, message) => {
      const typed = { ...contact, name: `V ${name}`, organisation, title, message }
      for (const made of [messageMail(typed, { type: 'eigenaar', email: owner }), messageMail(typed, { type: 'kis', owner: organisation }), copyMail(typed)])
        expect(mail.safeParse(made).error?.issues ?? []).toEqual([])
    }),
  )
})

it('carries every name that the form takes: one that nobody can see it does not take', () => {
  const names = fc.oneof(fc.string({ unit: 'binary', maxLength: 30 }), fc.constantFrom('\u200b', ' \u2060\ufeff', '\u0000', 'Vera\u200b'))
  fc.assert(
    fc.property(names, (typed) => {
      const name = contactForm.shape.naam.safeParse(typed)
      if (name.success) expect(mail.safeParse(messageMail({ ...contact, name: name.data }, { type: 'eigenaar', email: owner })).success).toBe(true)
    }),
  )
  for (const unseen of ['\u200b', ' \u2060\ufeff']) expect(contactForm.shape.naam.safeParse(unseen).error?.issues[0]?.message).toBe('Vul je naam in')
})
