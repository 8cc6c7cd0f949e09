import { describe, expect, it } from 'vitest'
import { loginAfterForm } from '@/lib/front/logged-out'

describe('a form that is sent after the session ended', () => {
  const sent = { method: 'POST', headers: {} }
  const to = '/inloggen?naar=%2Fmijn-interventies'

  it('is known by the redirect to the login page that would take it along', () => {
    expect(loginAfterForm(sent, 307, to)).toBe('naar=%2Fmijn-interventies')
    expect(loginAfterForm(sent, 307, '/inloggen')).toBe('')
  })

  it('is nothing else: no page, no other redirect, no call of a script', () => {
    expect(loginAfterForm({ ...sent, method: 'GET' }, 307, to)).toBeUndefined()
    expect(loginAfterForm(sent, 303, to)).toBeUndefined()
    expect(loginAfterForm(sent, 200, undefined)).toBeUndefined()
    expect(loginAfterForm(sent, 307, '/mijn-interventies?naar=x')).toBeUndefined()
    expect(loginAfterForm({ method: 'POST', headers: { 'next-action': 'abc' } }, 307, to)).toBeUndefined()
  })
})
