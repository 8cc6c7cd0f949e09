import { formatNumber } from '@/lib/text'

const megabyte = 1_000_000

/** The largest file that we keep, in bytes. A web process holds a whole file in memory while it sends it. */
export const largestFile = 15 * megabyte
/** A PDF may have some other bytes before its mark (ISO 32000-1, annex H.3.4). */
const markWithin = 1024

/** What is wrong with the size of a file, in Dutch; undefined when nothing is. */
export function sizeProblem(length: number): string | undefined {
  if (length === 0) return 'Dit bestand is leeg.'
  if (length <= largestFile) return undefined
  return `Dit bestand is ${sizeText(length)}. Het mag hoogstens ${sizeText(largestFile)} zijn: maak de afbeeldingen erin kleiner.`
}

/** What is wrong with the bytes of a file, in Dutch; undefined when they begin as a PDF does. */
export function bytesProblem(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(0, markWithin)).toString('latin1')
  return start.includes('%PDF-') ? undefined : 'Dit is geen PDF, ook al heet het zo. Sla het document opnieuw op als PDF.'
}

/** "118 kB", "1,2 MB": as people see it in a file manager, in steps of 1,000. */
export function sizeText(bytes: number): string {
  return bytes < megabyte ? `${formatNumber(Math.max(1, Math.round(bytes / 1000)))} kB` : `${formatNumber(Math.round(bytes / 100_000) / 10)} MB`
}
