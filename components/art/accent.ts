import type { Accent } from '@/components/art/ThemeArt'

const accents: readonly Accent[] = ['teal', 'plum', 'ochre', 'slate']

/** A colour that goes with an id wherever it shows, for documents that choose none themselves. */
export function accentOf(id: string): Accent {
  let sum = 0
  for (const char of id) sum = (sum * 59 + (char.codePointAt(0) ?? 0)) % 9973
  return accents[sum % accents.length] ?? 'teal'
}
