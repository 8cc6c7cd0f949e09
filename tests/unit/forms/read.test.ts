import { expect, it } from 'vitest'
import { errorsOf, fieldsOf } from '@/lib/forms/read'
import { contactForm } from '@/lib/interventions/contact-form'

const filled = {
  interventie: 'samen-sterk',
  naam: 'Vera',
  organisatie: '',
  email: 'vera@voorbeeld.nl',
  bericht: 'Kunnen wij als kleine gemeente meedoen?',
  kopie: 'ja',
}
const errors = (changes: Record<string, string>) => {
  const parsed = contactForm.safeParse({ ...filled, ...changes })
  return parsed.success ? [] : errorsOf(parsed.error, contactForm)
}

it('keeps text fields only', () => {
  const form = new FormData()
  form.set('naam', 'Vera')
  form.set('$ACTION_KEY', 'k1')
  form.set('bijlage', new Blob(['x']), 'x.txt')
  expect(fieldsOf(form)).toEqual({ naam: 'Vera' })
})

it('names what is wrong once per field, in the order of the form', () => {
  expect(errors({ bericht: '', email: 'x', naam: ' ' }).map(({ field }) => field)).toEqual(['naam', 'email', 'bericht'])
  expect(errors({})).toEqual([])
})

it('counts a line end as one character, as people do, and takes exactly the length it names', () => {
  expect(errors({ bericht: 'a'.repeat(2_000) })).toEqual([])
  expect(errors({ bericht: `${'ab\r\n'.repeat(666)}ab` })).toEqual([])
  expect(errors({ bericht: 'a'.repeat(2_001) })[0]?.message).toContain('2.000')
  expect(errors({ bericht: `  ${'a'.repeat(19)}  ` })[0]?.message).toContain('20')
})

it('takes an interventie only by its own name', () => expect(errors({ interventie: '../x' })).toHaveLength(1))
