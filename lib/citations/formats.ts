import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import { plugins } from '@citation-js/core'
import type { CslItem, CslName } from '@/lib/citations/csl'

// Its own way of escaping drops every character outside Latin script; ours keeps them, as UTF-8.
plugins.config.get('@bibtex').format.asciiOnly = false
// Our keys are slugs, and BibTeX has always allowed a hyphen.
plugins.config.get('@bibtex').format.checkLabel = false

/** A work as one BibTeX entry in UTF-8, its slug as key. Whatever stands in a title, the entry stays whole. */
export function toBibtex(csl: CslItem): string {
  const safe = { ...csl, URL: bareUrl(csl.URL), ...(csl.DOI && { DOI: bareUrl(csl.DOI) }), ...(csl.author && { author: csl.author.map(texName) }) }
  for (const field of texFields) if (csl[field] !== undefined) safe[field] = escapeTex(csl[field])
  return `${String(plugins.output.format('bibtex', [safe])).trim()}\n`
}

const texFields = ['title', 'genre', 'publisher', 'publisher-place', 'container-title', 'collection-title', 'page', 'ISBN'] as const

const texCommands: Record<string, string> = {
  '\\': '\\textbackslash{}',
  // Not \{: BibTeX itself counts braces, also escaped ones.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '`': '\\textasciigrave{}',
}

/** Text as TeX reads it back: special characters as commands, and no two hyphens or quotes that would become one. */
function escapeTex(text: string): string {
  return text
    .replace(/[\\{}~^<>`]/g, (char) => texCommands[char] ?? char)
    .replace(/[&%$#_]/g, '\\$&')
    .replace(/-(?=-)/g, '-{}')
    .replace(/'(?=')/g, "'{}")
}

/** A comma or "and" inside a name would divide it, so such a part stands between braces. */
function texName(name: CslName): CslName {
  const part = (text: string) => (/,|\sand\s/i.test(text) ? `{${escapeTex(text)}}` : escapeTex(text))
  return Object.fromEntries(Object.entries(name).map(([key, text]) => [key, key === 'literal' ? escapeTex(text) : part(text)])) as CslName
}

function bareUrl(url: string): string {
  return url.replace(/[{}\\]/g, (char) => encodeURIComponent(char))
}

/** What citation-js has no better RIS type for than a film. */
const risTypes: Record<string, string> = { broadcast: 'SOUND', motion_picture: 'VIDEO' }

/**
 * A work as one RIS record in UTF-8, CRLF between the lines (RIS specification). citation-js maps the fields;
 * the lines are written here, because it breaks them after 70 characters, also in an address.
 */
export function toRis(csl: CslItem): string {
  const items = [{ ...csl, ...(csl.author && { author: csl.author.map(risName) }) }]
  const [{ TY, ID, DA, ...rest } = {}] = plugins.output.format('ris', items, { format: 'object' }) as Record<string, string | string[]>[]
  const fields = { ...rest, ...(csl.issued && { DA: risDate(csl.issued['date-parts'][0] ?? []) }) }
  const lines = Object.entries(fields).flatMap(([tag, values]) => [values].flat().map((value) => `${tag}  - ${value.trim()}`))
  return [`TY  - ${risTypes[csl.type] ?? TY}`, ...lines, 'ER  - ', ''].join('\r\n')
}

/** RIS knows no particles: they go before the family name. */
function risName(name: CslName): CslName {
  if ('literal' in name) return name
  const { 'non-dropping-particle': particle, family, ...rest } = name
  return { ...rest, family: [particle, family].filter(Boolean).join(' ') }
}

/** "2023/05/17/", with empty places for what is not known. */
function risDate([year, month, day]: number[]): string {
  return [year, ...[month, day].map((part) => (part ? String(part).padStart(2, '0') : '')), ''].join('/')
}
