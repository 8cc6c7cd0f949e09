/** Letters and signs that names are written with; what is not among them comes last. */
const signs = [
  [0x20, 0x7e],
  [0xa1, 0x17f],
  [0x2010, 0x2026],
] as const
/** Meilisearch reads no further than 468 bytes. */
const longest = 110

const base = new Intl.Collator('nl', { sensitivity: 'base' })
const full = new Intl.Collator('nl')
const all = signs.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)))
const places = ranks()

/**
 * Text that sorts byte by byte as names sort in Dutch: first by letter, then by accent and capital, then by identity.
 * Meilisearch orders by text only, and knows no language.
 */
export function nameKey(title: string, id: string): string {
  const letters = [...title.normalize('NFC')].slice(0, longest).map((char) => places.get(char) ?? { letter: 'zz', form: 'z' })
  const forms = letters.map(({ form }) => form).join('')
  return `${letters.map(({ letter }) => letter).join('')}-${forms.replace(/0+$/, '')}-${id}`
}

/** For every sign two characters for its letter and one for its form: "é" is the same letter as "e", in another form. */
function ranks(): ReadonlyMap<string, { letter: string; form: string }> {
  const sorted = [...all].sort((a, b) => full.compare(a, b))
  const found = new Map<string, { letter: string; form: string }>()
  let [letter, form] = [0, 0]
  sorted.forEach((sign, i) => {
    const same = i > 0 && base.compare(sorted[i - 1] ?? '', sign) === 0
    letter += same ? 0 : 1
    form = same ? form + (full.compare(sorted[i - 1] ?? '', sign) === 0 ? 0 : 1) : 0
    found.set(sign, { letter: letter.toString(36).padStart(2, '0'), form: form.toString(36) })
  })
  return found
}
