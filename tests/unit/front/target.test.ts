import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readTarget } from '@/lib/front/target'

describe('readTarget', () => {
  it.each([
    ['/', { type: 'page', path: '/', address: '/' }],
    ['/publicaties?jaar=2020&onzin=1&jaar=2020&thema=', { type: 'page', path: '/publicaties', address: '/publicaties?jaar=2020' }],
    ['/zoeken?q=ouders&pagina=1&volgorde=relevantie', { type: 'page', path: '/zoeken', address: '/zoeken?q=ouders' }],
    [
      '/kennisgidsen/sinti-en-roma/definities?utm_source=x',
      { type: 'lookup', path: '/kennisgidsen/sinti-en-roma/definities', address: '/kennisgidsen/sinti-en-roma/definities' },
    ],
    ['/publicaties/x/citeer?vorm=ris&y=1', { type: 'lookup', path: '/publicaties/x/citeer', address: '/publicaties/x/citeer?vorm=ris' }],
    ['/api/v1/suggesties?q=de%20bu&q=x', { type: 'data', path: '/api/v1/suggesties', address: '/api/v1/suggesties?q=de+bu&q=x' }],
    ['/api/v1/zoekresultaten?', { type: 'data', path: '/api/v1/zoekresultaten', address: '/api/v1/zoekresultaten' }],
    ['/api/v1/zoekresultaten%3Fq=a', { type: 'data', path: '/api/v1/zoekresultaten?q=a', address: '/api/v1/zoekresultaten%3Fq=a' }],
    ['/api/v1', { type: 'area', path: '/api/v1', address: '/api/v1' }],
    ['/api/gezondheid?a=1', { type: 'area', path: '/api/gezondheid', address: '/api/gezondheid?a=1' }],
    [
      '/interventies/samen-sterk/contact?verzonden=ja',
      { type: 'form', path: '/interventies/samen-sterk/contact', address: '/interventies/samen-sterk/contact?verzonden=ja', of: '/interventies/samen-sterk' },
    ],
    ['/interventies/samen-sterk/contact/', { type: 'moved', to: '/interventies/samen-sterk/contact' }],
    ['/interventies/a/b/contact', { type: 'lookup', path: '/interventies/a/b/contact', address: '/interventies/a/b/contact' }],
    ['/over-kis/contact', { type: 'lookup', path: '/over-kis/contact', address: '/over-kis/contact' }],
    ['/_next/static/chunks/a.css', { type: 'file', path: '/_next/static/chunks/a.css', address: '/_next/static/chunks/a.css' }],
    ['/begrippen/thesaurus.jsonld?x=1', { type: 'technical', path: '/begrippen/thesaurus.jsonld', address: '/begrippen/thesaurus.jsonld' }],
    [
      '/bestanden/0123456789abcdef/x-1.pdf?a=1',
      { type: 'download', path: '/bestanden/0123456789abcdef/x-1.pdf', address: '/bestanden/0123456789abcdef/x-1.pdf' },
    ],
    ['/bestanden/x-1.pdf', { type: 'lookup', path: '/bestanden/x-1.pdf', address: '/bestanden/x-1.pdf' }],
    ['/bestanden/0123456789abcdef/../x.pdf', { type: 'invalid' }],
    ['/themas/', { type: 'moved', to: '/themas' }],
    ['//kwaad.example/pad', { type: 'moved', to: '/kwaad.example/pad' }],
    ['/a%00b', { type: 'invalid' }],
    ['/%E0%A4%A', { type: 'invalid' }],
    ['/fonts/../package.json', { type: 'invalid' }],
    ['/api/../storing', { type: 'invalid' }],
    ['/api/%2e%2e/storing', { type: 'invalid' }],
    ['http://elders.example/', { type: 'invalid' }],
  ])('reads %s', (target, expected) => {
    expect(readTarget(target)).toEqual(expected)
  })

  it('never throws and never sends a browser to another host', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), fc.webUrl({ withQueryParameters: true })), (text) => {
        const target = readTarget(`/${text}`)
        if (target.type === 'moved') expect(new URL(target.to, 'https://kis.example').host).toBe('kis.example')
        if ('address' in target) expect(target.address.startsWith('/')).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  it('has one canonical address: reading it again gives the same', () => {
    const keys = fc.constantFrom('q', 'type', 'thema', 'doelgroep', 'jaar', 'bron', 'status', 'pagina', 'volgorde', '__proto__', 'x')
    fc.assert(
      fc.property(fc.array(fc.tuple(keys, fc.string({ unit: 'grapheme' }))), (pairs) => {
        const first = readTarget(`/publicaties?${new URLSearchParams(pairs)}`)
        expect(first.type).toBe('page')
        if (first.type === 'page') expect(readTarget(first.address)).toEqual(first)
      }),
      { numRuns: 500 },
    )
  })
})
