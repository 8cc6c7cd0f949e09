import { describe, expect, it } from 'vitest'
import { errorsOf } from '@/lib/forms/read'
import { ownRegistrationForm, registration, registrationForm, registrationRows, toRegistration } from '@/lib/submissions/registration/registration'
import { fromQuickscan, registrationOptions } from '@/lib/submissions/registration/registration-options'

const filled = {
  ronde: 'ronde-2027',
  naam: 'Vera Voorbeeld',
  email: ' Vera@Voorbeeld.Example ',
  organisatie: 'Stichting Voorbeeld',
  website: 'www.voorbeeld.example',
  interventie: 'Voorbeeld van een training',
  database: 'polarisatie',
  zin: 'Een training voor teams die met elkaar in gesprek willen blijven.',
  soort: 'nieuw',
  bestaand: '',
  eigendom: 'ons',
  waar: 'In twee gemeenten',
  handleiding: 'ja',
  evaluatie: 'nee',
  workshop: 'nee',
  stempel: 'x',
  onderwerp: '',
}
const errors = (changes: Record<string, string>) => {
  const parsed = registrationForm.safeParse({ ...filled, ...changes })
  return parsed.success ? [] : errorsOf(parsed.error, registrationForm).map(({ field }) => field)
}

describe('the form to register with', () => {
  it('takes what people write, and makes one of it', () => {
    expect(registrationForm.parse(filled)).toMatchObject({ email: 'vera@voorbeeld.example', website: 'https://www.voorbeeld.example' })
    expect(registrationForm.parse({ ...filled, website: '' }).website).toBe('')
  })

  it('says everything that is missing at once, in the order of the form', () => {
    expect(errors(Object.fromEntries(Object.keys(filled).map((name) => [name, name === 'ronde' ? 'ronde-2027' : ''])))).toEqual([
      'naam',
      'email',
      'organisatie',
      'interventie',
      'database',
      'zin',
      'soort',
      'eigendom',
      'waar',
      'handleiding',
      'evaluatie',
      'workshop',
    ])
  })

  it('asks which one only for a new version, together with all else that is wrong', () => {
    expect(errors({ soort: 'nieuwe-versie' })).toEqual(['bestaand'])
    expect(errors({ soort: 'nieuwe-versie', bestaand: 'audit-diversiteit' })).toEqual([])
    expect(errors({ soort: 'nieuwe-versie', naam: '' })).toEqual(['naam', 'bestaand'])
    expect(ownRegistrationForm.safeParse({ ...filled, soort: 'nieuwe-versie' }).success).toBe(false)
  })

  it.each([
    ['website', 'javascript:alert(1)'],
    ['website', 'mailto:x@voorbeeld.example'],
    ['website', 'geen adres'],
    ['email', 'vera@'],
    ['zin', 'Te kort'],
    ['database', 'opvoeding'],
    ['ronde', '../x'],
    ['naam', '\u200b\u0000'],
  ])('refuses %s "%s"', (field, value) => {
    expect(errors({ [field]: value })).toEqual([field])
  })

  it('keeps one line of what could become another header', () => {
    expect(registrationForm.parse({ ...filled, interventie: 'Een\r\nBcc: x@example.org' }).interventie).toBe('Een Bcc: x@example.org')
  })

  it('keeps nothing of the person, and no intervention that was chosen and then left', () => {
    const kept = toRegistration(registrationForm.parse({ ...filled, bestaand: 'audit-diversiteit' }))
    expect(registration.parse(kept)).toEqual(kept)
    expect(kept.bestaand).toBe('')
    expect(JSON.stringify(kept)).not.toMatch(/Vera|vera/)
  })

  it('can be read in rows', () => {
    const rows = registrationRows({ ...toRegistration(registrationForm.parse(filled)), soort: 'nieuwe-versie', bestaand: 'x' }, 'Audit Diversiteit')
    expect(rows).toContainEqual({ label: 'Nieuw of al opgenomen', value: 'Nieuwe versie van Audit Diversiteit' })
    expect(registrationRows({})).toEqual([])
  })
})

describe('what the quickscan says of the form', () => {
  it('is taken along, where the round takes it', () => {
    const answers = { onderwerp: ['polarisatie'], eigenaar: ['samen'], handleiding: ['bezig'], evaluatie: ['nee'] }
    expect(fromQuickscan(answers, ['polarisatie', 'radicalisering'])).toEqual({
      database: 'polarisatie',
      eigendom: 'samen',
      handleiding: 'bezig',
      evaluatie: 'nee',
    })
    expect(fromQuickscan(answers, ['antidiscriminatie', 'radicalisering'])).not.toHaveProperty('database')
    expect(fromQuickscan({}, ['antidiscriminatie'])).toEqual({ database: 'antidiscriminatie' })
  })

  it('gives only answers that the form takes', () => {
    const options = registrationOptions(['polarisatie'], [{ slug: 'x', title: 'X' }])
    expect(options.database).toEqual([{ value: 'polarisatie', label: 'Polarisatie en maatschappelijke spanningen' }])
    for (const field of ['soort', 'eigendom', 'handleiding', 'evaluatie', 'workshop'] as const) {
      for (const { value } of options[field]) expect(errors({ [field]: value, bestaand: 'x' })).toEqual([])
    }
  })
})
