import { describe, expect, it } from 'vitest'
import { stripRuntime } from '@/lib/front/strip'

describe('stripRuntime', () => {
  it("takes away Next's scripts and keeps data blocks and modules", () => {
    const html = [
      '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/a.js"/>',
      '<link rel="stylesheet" href="/_next/static/a.css"/>',
      '<script src="/_next/static/a.js" async=""></script>',
      '<script>self.__next_f.push([1,"<p>niet echt</p>"])</script>',
      '<script type="application/ld+json">{"@type":"Report"}</script>',
      '<script type="module" src="/js/kis.js"></script>',
      '<!--$--><p>Tekst <!-- blijft --></p><!--/$-->',
    ].join('')
    expect(stripRuntime(html)).toBe(
      '<link rel="stylesheet" href="/_next/static/a.css"/><script type="application/ld+json">{"@type":"Report"}</script><script type="module" src="/js/kis.js"></script><p>Tekst <!-- blijft --></p>',
    )
  })
})
