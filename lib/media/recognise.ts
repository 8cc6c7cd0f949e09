import { extname } from 'node:path'
import { fileTypeFromBuffer } from 'file-type'
import { RefusedFile } from '@/lib/media/refused-file'

export type FileKind =
  | { kind: 'picture'; mime: string; extension: 'jpg' | 'png' | 'webp' | 'avif' | 'gif' }
  | { kind: 'pdf'; mime: 'application/pdf'; extension: 'pdf' }

const pictures: Record<string, (FileKind & { kind: 'picture' })['extension']> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/apng': 'png',
  'image/webp': 'webp',
  'image/avif': 'avif',
  'image/gif': 'gif',
}

/** What people call what we don't take, by its usual ending. */
const others: Record<string, string> = {
  zip: 'een zip-bestand',
  docx: 'een Word-document',
  xlsx: 'een Excel-bestand',
  pptx: 'een PowerPoint-bestand',
  odt: 'een tekstdocument',
  cfb: 'een ouder Office-bestand',
  rtf: 'een tekstdocument',
  mp4: 'een video',
  mov: 'een video',
  webm: 'een video',
  mkv: 'een video',
  avi: 'een video',
  mp3: 'een geluidsbestand',
  wav: 'een geluidsbestand',
  tif: 'een TIFF-afbeelding',
  bmp: 'een BMP-afbeelding',
  psd: 'een Photoshop-bestand',
  exe: 'een programma',
  elf: 'een programma',
}

/**
 * What a file really is, by its contents; its name says nothing. Throws RefusedFile for what we don't take, and for a
 * file that is two things at once: what opens it decides what it does.
 */
export async function recognise(bytes: Buffer, name: string): Promise<FileKind> {
  if (bytes.length === 0) throw new RefusedFile('Dit bestand is leeg (0 bytes). Kies het opnieuw, of sla het opnieuw op.')
  const found = await fileTypeFromBuffer(bytes)
  const extension = found && pictures[found.mime]
  if (found && extension) {
    refuseTwoFaced(bytes)
    return { kind: 'picture', mime: found.mime === 'image/apng' ? 'image/png' : found.mime, extension }
  }
  if (bytes.subarray(0, 5).toString('latin1') === '%PDF-') {
    if (endsAsZip(bytes)) throw new RefusedFile(twoFaced)
    return { kind: 'pdf', mime: 'application/pdf', extension: 'pdf' }
  }
  throw new RefusedFile(refusalOf(bytes, found?.ext, name))
}

const twoFaced = 'Dit bestand is twee dingen tegelijk, en dat is niet veilig. Open het, sla het opnieuw op en probeer het nog eens.'

/** Markup has no place in a picture. A picture is made anew before anybody sees it, but a careful sender sends none of this. */
function refuseTwoFaced(bytes: Buffer): void {
  const start = bytes.subarray(0, 1024)
  const markup = ['<script', '<?php', '<html', '<!doctype'].some((mark) => bytes.includes(mark) || start.includes(mark.toUpperCase()))
  if (markup || start.includes('%PDF-') || endsAsZip(bytes)) throw new RefusedFile(twoFaced)
}

/** A zip file is read from its end: a record of 22 bytes and a remark of at most 65,535. */
function endsAsZip(bytes: Buffer): boolean {
  const tail = bytes.subarray(-(22 + 65_535))
  const at = tail.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  return at >= 0 && at + 22 <= tail.length && at + 22 + tail.readUInt16LE(at + 20) === tail.length
}

function refusalOf(bytes: Buffer, found: string | undefined, name: string): string {
  const start = bytes.subarray(0, 4_096).toString('utf8').trimStart().toLowerCase()
  if (/^(?:<\?xml[^>]*>|<!--[\s\S]*?-->|<!doctype svg[^>]*>|\s)*<svg[\s>]/.test(start))
    return 'Dit is een SVG. Daar kunnen programma’s in zitten, dus die nemen we niet aan. Bewaar de tekening als PNG van minstens 1920 pixels breed.'
  if (found === 'heic' || found === 'heif' || found === 'heics')
    return 'Dit is een HEIC-foto van een iPhone of iPad, en die kunnen we niet lezen. Bewaar haar als JPEG: open haar in Foto’s en kies Exporteer als JPEG.'
  if (start.startsWith('<!doctype html') || start.startsWith('<html')) return 'Dit is een webpagina, geen afbeelding of PDF. Bewaar de pagina als PDF.'
  const what = found ? (others[found] ?? `een bestand van het type ${found}`) : undefined
  const called = extname(name).slice(1).toLowerCase()
  const lies = called !== '' && called !== found && (called === 'pdf' || Object.values(pictures).includes(called as 'jpg') || called === 'jpeg')
  if (what) return `${lies ? `Dit heet .${called}, maar het is ${what}` : `Dit is ${what}`}. Kies een afbeelding (JPEG, PNG, WebP, AVIF of GIF) of een PDF.`
  if (lies) return `Dit heet .${called}, maar dat is het niet, of het bestand is kapot. Open het, sla het opnieuw op en probeer het nog eens.`
  return 'Dit soort bestand nemen we niet aan. Kies een afbeelding (JPEG, PNG, WebP, AVIF of GIF) of een PDF.'
}
