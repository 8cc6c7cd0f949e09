/** What a work is known by: a DOI without the address in front of it, or an ISBN of 10 or 13 characters without hyphens. */
export type WorkId = { doi: string } | { isbn: string }

/**
 * The DOI or ISBN in what somebody pasted: "10.1000/182", "doi:10.1000/182", an address of doi.org or of a publisher, a whole
 * reference; "ISBN 978-90-…". undefined where there is none, or an ISBN whose check digit is wrong.
 */
export function workIdIn(text: string): WorkId | undefined {
  const doi = doiIn(text)
  if (doi) return { doi }
  const isbn = isbnIn(text)
  return isbn ? { isbn } : undefined
}

const longest = 2_000

function doiIn(text: string): string | undefined {
  const decoded = text.slice(0, longest).replace(/%2f/gi, '/')
  const found = /\b10\.\d{4,9}\/[^\s"<>]+/.exec(decoded)?.[0]
  if (!found) return undefined
  // What an address has behind it is not part of the DOI, and neither is the end of a sentence.
  const bare = (/https?:\/\//i.test(decoded) ? found.replace(/[?#].*$/, '') : found).replace(/(?:\/(?:full|abstract|pdf|epub|html))?[.,;:!'”’\]}]*$/i, '')
  const doi = unclosed(bare)
  return /\/.*[\p{L}\p{N}]/u.test(doi) ? doi : undefined
}

/** "(10.1000/182)" has a bracket that belongs to the sentence; "10.1000/(sici)1" has its own. */
function unclosed(doi: string): string {
  const count = (mark: string) => doi.split(mark).length - 1
  return doi.endsWith(')') && count(')') > count('(') ? unclosed(doi.slice(0, -1).replace(/[.,;]+$/, '')) : doi
}

function isbnIn(text: string): string | undefined {
  const candidates = text.slice(0, longest).match(/(?:97[89][\s\u2010-\u2013-]?)?\d(?:[\s\u2010-\u2013-]?\d){8}[\s\u2010-\u2013-]?[\dXx](?!\d)/g) ?? []
  return candidates.map((found) => found.replace(/[^\dXx]/g, '').toUpperCase()).find(isIsbn)
}

/** Whether the check digit is right (ISO 2108). */
export function isIsbn(text: string): boolean {
  const digits = [...text].map((digit) => (digit === 'X' ? 10 : Number(digit)))
  if (/^\d{9}[\dX]$/.test(text)) return digits.reduce((sum, digit, i) => sum + digit * (10 - i), 0) % 11 === 0
  return /^97[89]\d{10}$/.test(text) && digits.reduce((sum, digit, i) => sum + digit * (i % 2 === 0 ? 1 : 3), 0) % 10 === 0
}
