import { isSigned, sign } from '@/lib/secret'

/** What became of a file that was sent without JavaScript, for the page that one comes back to. */
export type AttachmentNotice = { done: boolean; text: string }

/** Where one comes back to after sending a file as a plain form. Its words are signed, so that nobody makes the page say others. */
export function afterUpload(submissionId: string, { done, text }: AttachmentNotice): string {
  const words = `${done ? 'ja' : 'nee'} ${text.slice(0, 1_000)}`
  return `/mijn-interventies/inzendingen/${submissionId}/werkblad/bijlagen?${new URLSearchParams({ melding: words, zegel: sign('form', `bijlage ${words}`) })}#bijlagen`
}

/** What the address of a page says of a file that was sent; undefined for what we did not say. */
export function noticeIn(params: Readonly<Record<string, string | string[] | undefined>>): AttachmentNotice | undefined {
  const { melding, zegel } = params
  if (typeof melding !== 'string' || typeof zegel !== 'string' || !isSigned('form', `bijlage ${melding}`, zegel)) return undefined
  return { done: melding.startsWith('ja '), text: melding.slice(melding.indexOf(' ') + 1) }
}
