import { expect, it } from 'vitest'
import { isCrossSite, publicHost } from '@/lib/front/origin'

it.each([
  [{ 'sec-fetch-site': 'same-origin', origin: 'https://kis.example' }, false],
  [{ 'sec-fetch-site': 'none' }, false],
  [{ 'sec-fetch-site': 'same-site', origin: 'https://elders.kis.example' }, true],
  [{ 'sec-fetch-site': 'cross-site', origin: 'https://kwaad.example' }, true],
  [{ origin: 'https://kis.example' }, false],
  [{ origin: 'https://kis.example:8443' }, true],
  [{ origin: 'https://kwaad.example' }, true],
  [{ origin: 'https://kis.example.kwaad.example' }, true],
  [{ origin: 'null' }, true],
  [{ origin: 'onzin' }, true],
  [{}, false],
])('%j: %s', (headers, expected) => expect(isCrossSite(headers, 'kis.example')).toBe(expected))

it('believes a proxy about our name only when there is one', () => {
  const headers = { host: 'web:3000', 'x-forwarded-host': 'kis.example, web' }
  expect(publicHost(headers, 0)).toBe('web:3000')
  expect(publicHost(headers, 1)).toBe('kis.example')
  expect(publicHost({ host: 'kis.example' }, 1)).toBe('kis.example')
})
