import { z } from 'zod'
import { editing } from '@/lib/content/editing'
import { documentId } from '@/lib/content/id'

/** A web address that may stand in a link: http(s), mail or telephone; never `javascript:` or `data:`. */
export const linkUrl = z
  .string()
  .regex(/^(https?:\/\/[^\s]+|mailto:[^\s@]+@[^\s@]+|tel:\+?[\d-]+)$/, {
    error: 'Gebruik een adres dat begint met https://, http://, mailto: of tel:',
  })
  .register(editing, { as: 'url' })

/**
 * A run of text with one set of marks. Running text is an array of spans: data that a renderer and an editor
 * can both read, never markup in a string.
 * `link` points at a document (never at its address) or at the web; `term` at a glossary entry;
 * `note` at a footnote in the `notes` block of the same body.
 */
export const span = z.strictObject({
  text: z.string().min(1),
  bold: z.literal(true).optional(),
  italic: z.literal(true).optional(),
  lang: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/)
    .optional(),
  link: z.union([z.strictObject({ doc: documentId, anchor: z.string().optional() }), z.strictObject({ url: linkUrl })]).optional(),
  term: documentId.optional(),
  note: z.string().optional(),
})

/** Running text: one or more spans. */
export const richText = z.array(span).min(1, { error: 'Vul hier tekst in' }).register(editing, { as: 'rich' })

export type Span = z.infer<typeof span>
export type RichText = z.infer<typeof richText>

/** The text of spans without any marks. */
export function plainText(text: readonly Span[] | undefined): string {
  return (text ?? []).map((part) => part.text).join('')
}
