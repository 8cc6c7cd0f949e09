import { slugify } from '@/lib/text'

const longest = 80

/**
 * The heading with which a page of a file begins, as its title: a short line of its own that is no sentence. Where
 * there is none, or where it is the title of the whole (`titles`), "Bladzijde 3": what is said of the whole says little
 * of one page.
 */
export function pageTitle(text: string, number: number, titles: readonly string[]): string {
  const [first = '', next] = text.split('\n', 2)
  const heading = next !== undefined && first.length <= longest && /^\p{Lu}.*\p{L}{2}/u.test(first) && !/[.,;:]$/.test(first)
  return heading && !titles.some((title) => isPartOf(first, title)) ? first : `Bladzijde ${number}`
}

function isPartOf(heading: string, title: string): boolean {
  return `-${slugify(title)}-`.includes(`-${slugify(heading)}-`)
}
