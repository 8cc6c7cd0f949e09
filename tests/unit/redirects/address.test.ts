import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readTarget } from '@/lib/front/target'
import { readDestination, readFrom } from '@/lib/redirects/address'

const site = 'https://www.kis.example'

describe('where a redirect begins', () => {
  it.each([
    ['/oud', '/oud'],
    [' /oud/stuk/ ', '/oud/stuk'],
    ['https://www.kis.example/oud', '/oud'],
    ['/caf%C3%A9', '/café'],
    ['/publicatie/van-vroeger', '/publicatie/van-vroeger'],
  ])('reads %s', (given, path) => expect(readFrom(given, site)).toEqual({ path }))

  it.each([
    'oud',
    '',
    '//elders.nl',
    'https://elders.nl/oud',
    '/oud?a=1',
    '/oud#a',
    '/publicaties',
    '/redactie/omleidingen',
    '/api/og',
    '/robots.txt',
    '/js/kis.js',
    '/%zz',
    '/a\u0000b',
    `/${'a'.repeat(2_000)}`,
  ])('refuses %j and says why', (given) => {
    const read = readFrom(given, site)
    expect('refused' in read && read.refused.length).toBeGreaterThan(10)
  })

  it('is always an address that the front looks up, whatever was typed', () => {
    const typed = fc.oneof(
      fc.string(),
      fc.webPath(),
      fc.webUrl(),
      fc.string().map((text) => `/${text}`),
    )
    fc.assert(
      fc.property(typed, (text) => {
        const read = readFrom(text, site)
        if ('path' in read) expect(['lookup', 'download']).toContain(readTarget(encodeURI(read.path).replace(/[?#]/g, encodeURIComponent)).type)
      }),
    )
  }, 30_000)
})

describe('where a redirect leads', () => {
  it.each([
    ['publicatie/een', { type: 'document', id: 'publicatie/een' }],
    ['/publicaties/een', { type: 'path', path: '/publicaties/een' }],
    ['/publicaties?jaar=2019', { type: 'page', address: '/publicaties?jaar=2019' }],
    ['https://www.kis.example/themas', { type: 'page', address: '/themas' }],
    ['https://www.voorbeeld.nl/pad?q=é', { type: 'url', url: 'https://www.voorbeeld.nl/pad?q=%C3%A9' }],
  ])('reads %s', (given, destination) => expect(readDestination(given, site)).toEqual(destination))

  it.each([
    'http://www.voorbeeld.nl',
    'javascript:alert(1)',
    'data:text/html,x',
    'ftp://www.voorbeeld.nl/x',
    'https://naam:geheim@www.voorbeeld.nl/',
    'https://127.0.0.1/',
    'https://[::1]/',
    'https://localhost/',
    '//www.voorbeeld.nl',
    '/\\www.voorbeeld.nl',
    '/redactie',
    '/inloggen',
    '/api/gezondheid',
    '/themas#anker',
  ])('refuses %s', (given) => expect(readDestination(given, site)).toHaveProperty('refused'))

  it('never leads to a script or to a host without TLS, whatever was typed', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl({ validSchemes: ['http', 'https', 'ftp', 'javascript'] })), (text) => {
        const read = readDestination(text, site)
        if ('type' in read && read.type === 'url') expect(read.url).toMatch(/^https:\/\//)
      }),
    )
  }, 30_000)
})
