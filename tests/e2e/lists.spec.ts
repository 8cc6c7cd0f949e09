import { expect, test } from '@playwright/test'
import { type SearchScope, scopes } from '@/lib/search/scopes'
import { get } from './support/raw'

type Option = { key: string; value: string; count: number }

const read = async (path: string) => (await get(path)).body.toString()
const totalIn = (html: string) => Number(/data-total="(\d+)"/.exec(html)?.[1])
const unescaped = (text: string) => text.replaceAll('&amp;', '&').replaceAll('&#x27;', "'").replaceAll('&quot;', '"')

/** What the page offers to filter by, with the number that stands beside it. */
function optionsIn(html: string): Option[] {
  const found = html.matchAll(/data-count="(\d+)"[^>]*><input type="checkbox"[^>]* name="([^"]+)"[^>]* value="([^"]+)"/g)
  return [...found].map(([, count, key = '', value = '']) => ({ key, value: unescaped(value), count: Number(count) }))
}

/** The tabs of a page, each a kind with its number; without the one for all of them. */
function tabsIn(html: string): { href: string; count: number }[] {
  const nav = /<nav id="soorten"[\s\S]*?<\/nav>/.exec(html)?.[0] ?? ''
  const found = nav.matchAll(/<a href="([^"]+)"[^>]*data-kind-count="(\d+)"/g)
  return [...found].map(([, href = '', count]) => ({ href: unescaped(href), count: Number(count) })).slice(1)
}

const address = (path: string, options: Option[]) => `${path}?${new URLSearchParams(options.map(({ key, value }) => [key, value]))}`

for (const scope of Object.values(scopes) as SearchScope[]) {
  // Has covers, and no filters beside them.
  const covers = scope.id === 'kennisgidsen'
  // Kinds are tabs where all is searched.
  const boxes = scope.facets.filter((key) => !(scope.id === 'zoeken' && key === 'soort')).length

  test(`${scope.id}: every filter gives what stands beside it`, async () => {
    test.slow()
    const start = await read(scope.path)
    const options = optionsIn(start)
    expect(new Set(options.map(({ key }) => key)).size).toBe(covers ? 0 : boxes)
    const wrong: string[] = []
    for (const option of options.filter(({ count }) => count > 0)) {
      const path = address(scope.path, [option])
      const html = await read(path)
      if (totalIn(html) !== option.count || !html.includes('Verwijder filter')) wrong.push(`${path}: ${option.count} became ${totalIn(html)}`)
    }
    expect(wrong).toEqual([])
    expect(totalIn(start)).toBeGreaterThan(0)
  })

  test(`${scope.id}: its pages together hold every result once`, async () => {
    const start = await read(`${scope.path}?volgorde=naam`)
    const paths: string[] = []
    for (let page = 1; ; page += 1) {
      const html = await read(`${scope.path}?volgorde=naam&pagina=${page}`)
      const list = /<ol[^>]*data-total[\s\S]*?<\/ol>/.exec(html)?.[0] ?? ''
      paths.push(...[...list.matchAll(/<h3[^>]*><a href="([^"]+)"/g)].map((match) => match[1] ?? ''))
      if (!html.includes(`pagina=${page + 1}`)) break
    }
    expect(new Set(paths).size).toBe(paths.length)
    expect(paths).toHaveLength(totalIn(start))
  })
}

for (const path of ['/zoeken', '/zoeken?q=ouders', '/zoeken?q=racisme&doelgroep=gemeente']) {
  test(`every tab gives what stands in it, and together they are all: ${path}`, async () => {
    const start = await read(path)
    const tabs = tabsIn(start)
    expect(tabs.length).toBeGreaterThan(2)
    expect(tabs.reduce((sum, { count }) => sum + count, 0)).toBe(totalIn(start))
    for (const { href, count } of tabs) {
      const html = await read(href)
      expect(totalIn(html), href).toBe(count)
      expect(tabsIn(html), href).toEqual(tabs.map((tab) => ({ ...tab, href: expect.any(String) })))
    }
  })
}

for (const scope of (Object.values(scopes) as SearchScope[]).filter(({ id }) => id !== 'kennisgidsen')) {
  test(`${scope.id}: counts stay true once something is chosen`, async () => {
    const options = optionsIn(await read(scope.path)).filter(({ count }) => count > 1)
    const chosen = options[0]
    if (!chosen) throw new Error('nothing to choose')
    const others = optionsIn(await read(address(scope.path, [chosen]))).filter(({ key, count }) => key !== chosen.key && count > 0)
    for (const option of others.filter((_, i) => i % 5 === 0)) {
      const path = address(scope.path, [chosen, option])
      expect(totalIn(await read(path)), path).toBe(option.count)
    }
  })
}
