import { get } from './raw'
import { siteUrl } from './site'

const atOnce = 6

/** The addresses on this site that a page links to, without anchors, of its content only or of all of it. */
export function internalLinks(html: string, part: 'main' | 'all' = 'all'): string[] {
  const source = part === 'main' ? (/<main[\s>][\s\S]*<\/main>/.exec(html)?.[0] ?? '') : html
  const hrefs = [...source.matchAll(/<a\s[^>]*href="([^"]+)"/g)].map((match) => (match[1] ?? '').replaceAll('&amp;', '&'))
  const paths = hrefs.filter((href) => href.startsWith('/') || href.startsWith(siteUrl)).map((href) => href.replace(siteUrl, '').replace(/#.*$/, '') || '/')
  return [...new Set(paths)]
}

/** Asks for many addresses, a few at a time; returns those that do not answer 200, with what they answer. */
export async function findBroken(paths: Iterable<string>, method: 'HEAD' | 'GET' = 'HEAD'): Promise<string[]> {
  const queue = [...new Set(paths)]
  const broken: string[] = []
  const worker = async () => {
    for (let path = queue.pop(); path; path = queue.pop()) {
      const { status } = await get(path, { method })
      if (status !== 200) broken.push(`${status} ${path}`)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
  return broken.sort()
}
