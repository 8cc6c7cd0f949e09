/** Letters and signs that names are written with; what is not among them comes last. */
const signs = [
  [0x20, 0x7e],
  [0xa1, 0x17f],
  [0x2010, 0x2026],
] as const
/** Meilisearch reads no further than 468 bytes. */
const longest = 110

const base = new Intl.Collator('nl', { sensitivity: 'base' })
const accented = new Intl.Collator('nl', { sensitivity: 'accent' })
const full = new Intl.Collator('nl')
const all = signs.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)))
const places = ranks()

/**
 * Text that sorts byte by byte as names sort in Dutch: first by letter, then by accent, then by capital, then by identity.
 * Meilisearch orders by text only, and knows no language.
 */
export function nameKey(title: string, id: string): string {
  const signs = [...title.normalize('NFC')].slice(0, longest).map((char) => places.get(char) ?? unknown)
  const [letters, accents, capitals] = (['letter', 'accent', 'capital'] as const).map((level) => signs.map((sign) => sign[level]).join(''))
  return [letters, accents?.replace(/0+$/, ''), capitals?.replace(/0+$/, ''), id].join('-')
}

type Place = { letter: string; accent: string; capital: string }
const unknown: Place = { letter: 'zz', accent: 'z', capital: 'z' }

/** For every sign two characters for its letter, and one each for its accent and capital: "É" is the letter "e", in another form. */
function ranks(): ReadonlyMap<string, Place> {
  const sorted = [...all].sort((a, b) => full.compare(a, b))
  const found = new Map<string, Place>()
  let [letter, accent, capital] = [0, 0, 0]
  sorted.forEach((sign, i) => {
    const before = sorted[i - 1]
    const differs = (order: Intl.Collator) => before !== undefined && order.compare(before, sign) !== 0
    if (differs(base)) [letter, accent, capital] = [letter + 1, 0, 0]
    else if (differs(accented)) [accent, capital] = [accent + 1, 0]
    else if (differs(full)) capital += 1
    found.set(sign, { letter: letter.toString(36).padStart(2, '0'), accent: accent.toString(36), capital: capital.toString(36) })
  })
  return found
}
