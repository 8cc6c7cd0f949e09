import { z } from 'zod'

/** An e-mail address as people have it: at most 254 characters, nothing that could be a second address or a header. */
export const emailAddress = z.email({ error: 'Vul een e-mailadres in zoals naam@voorbeeld.nl' }).max(254, { error: 'Dit e-mailadres is te lang' })

/** One line: no line ends, no control or invisible characters, so that it can't become another header. */
const headerLine = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .regex(/^[^\p{C}\p{Zl}\p{Zp}]+$/u)

/** A mail of the platform: plain text, to one person. `replyTo` is who gets the answer, if not the platform. */
export const mail = z.strictObject({
  to: emailAddress,
  replyTo: z.strictObject({ name: headerLine, address: emailAddress }).optional(),
  subject: headerLine,
  text: z.string().min(1).max(20_000),
})
export type Mail = z.infer<typeof mail>

/** Any text as one line for a header: line ends and invisible characters become spaces, at most `length` characters. */
export function asHeaderLine(text: string, length = 200): string {
  const line = text.replace(/[\p{C}\p{Zl}\p{Zp}\s]+/gu, ' ').trim()
  return [...line].length <= length
    ? line
    : `${[...line]
        .slice(0, length - 1)
        .join('')
        .trimEnd()}…`
}

/** Somebody's words in a mail of ours: every line marked, so that they can't pass for words of the platform. */
export function quoted(text: string): string {
  return text
    .split(/\r\n|[\n\r\u2028\u2029\u0085\v\f]/)
    .map((line) => `> ${line}`.trimEnd())
    .join('\n')
}
