/** What both typefaces of the generated pictures hold (public/fonts/og-*.woff). */
const known =
  /[ -~\u00a0-\u00ac\u00ae-\u00b4\u00b6-\u0107\u010a-\u0113\u0116-\u011b\u011e-\u0123\u012a-\u012b\u012e-\u0131\u0136-\u0137\u0139-\u013e\u0141-\u0148\u0150-\u0155\u0158-\u015b\u015e-\u0165\u016a-\u016b\u016e-\u017e\u0218-\u021b\u2013\u2014\u2018-\u201a\u201c-\u201e\u2022\u2026\u2039\u203a\u20ac]/u

/**
 * Text with only characters that the generated pictures can draw; a letter with an unknown mark loses the mark. For any
 * other character the library would ask a server elsewhere for a typeface.
 */
export function drawable(text: string): string {
  const letters = Array.from(text.normalize('NFC').replace(/\s+/g, ' '), (char) => {
    if (known.test(char)) return char
    const base = char.normalize('NFKD').replace(/\p{M}/gu, '')
    return Array.from(base).every((part) => known.test(part)) ? base : ''
  })
  return letters.join('').replace(/ {2,}/g, ' ').trim()
}
