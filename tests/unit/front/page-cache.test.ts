import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { PageCache, StoredAnswer } from '@/lib/front/page-cache'

const answer = (text: string) => new StoredAnswer(200, { 'content-type': 'text/html; charset=utf-8' }, Buffer.from(text))

describe('PageCache', () => {
  it('gives back what it was given, until something is published', () => {
    const cache = new PageCache(1_000_000, 60_000)
    cache.reserve('/a')(answer('eerst'))
    expect(cache.fresh('/a')?.body.toString()).toBe('eerst')
    cache.expire()
    expect(cache.fresh('/a')).toBeUndefined()
    expect(cache.stale('/a')?.body.toString()).toBe('eerst')
  })

  it('does not take an answer for fresh that was being made while something was published', () => {
    const cache = new PageCache(1_000_000, 60_000)
    const keep = cache.reserve('/a')
    cache.expire()
    keep(answer('oud'))
    expect(cache.fresh('/a')).toBeUndefined()
  })

  it('stays within its size, least used out first', () => {
    const cache = new PageCache(50_000, 60_000)
    for (let i = 0; i < 20; i += 1) cache.reserve(`/${i}`)(answer('x'.repeat(3_000)))
    expect(cache.count).toBeLessThan(10)
    expect(cache.fresh('/0')).toBeUndefined()
    expect(cache.fresh('/19')).toBeDefined()
  })
})

describe('StoredAnswer', () => {
  it('compresses what is worth it, in an encoding that the browser accepts', async () => {
    const page = answer('<p>tekst</p>'.repeat(200))
    expect((await page.encode('gzip, deflate, br')).encoding).toBe('br')
    const { encoding, body } = await page.encode('gzip')
    expect(encoding).toBe('gzip')
    expect(gunzipSync(body).equals(page.body)).toBe(true)
    expect((await page.encode('')).encoding).toBe('identity')
    expect((await page.encode('br;q=0, gzip;q=0.5')).encoding).toBe('gzip')
    expect((await page.encode('gzip;q=0')).encoding).toBe('identity')
    expect((await answer('kort').encode('gzip')).encoding).toBe('identity')
  })
})
