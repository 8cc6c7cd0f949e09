export type PrintedLine = { text: string; top: number; size?: number }
type Options = {
  /** With a password that nobody has. */
  locked?: boolean
  /** No pages at all, which the standard allows for a tree that is not ready. */
  pageless?: boolean
}

/** A PDF as the standard describes it (ISO 32000-1), with these lines on its pages; in Helvetica, on A4. */
export function makePdf(pages: readonly (readonly PrintedLine[])[], { locked = false, pageless = false }: Options = {}): Uint8Array {
  const kids = pageless ? [] : pages.map((_, i) => `${4 + 2 * i} 0 R`)
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${kids.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((lines, i) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + 2 * i} 0 R >>`,
      stream(lines.map(({ text, top, size = 11 }) => `BT /F1 ${size} Tf 1 0 0 1 60 ${top} Tm <${hex(text)}> Tj ET`).join('\n')),
    ]),
  ]
  const id = '11223344556677889900aabbccddeeff'
  const secret = Array.from({ length: 32 }, (_, i) => (i * 7 + 3).toString(16).padStart(2, '0')).join('')
  const lock = locked ? ` /Encrypt << /Filter /Standard /V 1 /R 2 /O <${secret}> /U <${secret}> /P -4 >> /ID [<${id}> <${id}>]` : ''
  return write(objects, lock)
}

/** Lines one below the other from the top of a page, as far apart as printers put them. */
export function printed(texts: readonly string[], { top = 780, size = 11 } = {}): PrintedLine[] {
  return texts.map((text, i) => ({ text, top: top - i * size * 1.4, size }))
}

function stream(content: string): string {
  return `<< /Length ${content.length} >>\nstream\n${content}\nendstream`
}

/** In the encoding of Western Windows; what it does not have becomes a question mark. */
function hex(text: string): string {
  return [...text].map((char) => (windows.get(char) ?? (char.charCodeAt(0) < 256 ? char.charCodeAt(0) : 63)).toString(16).padStart(2, '0')).join('')
}

const windows = new Map([
  ['\u2019', 0x92],
  ['\u2013', 0x96],
  ['\u20AC', 0x80],
])

function write(objects: readonly string[], trailer: string): Uint8Array {
  let text = '%PDF-1.4\n'
  const offsets = objects.map((object, i) => {
    const offset = text.length
    text += `${i + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const count = objects.length + 1
  text += `xref\n0 ${count}\n0000000000 65535 f \n${table}trailer\n<< /Size ${count} /Root 1 0 R${trailer} >>\nstartxref\n${text.length}\n%%EOF\n`
  return Buffer.from(text, 'latin1')
}
