import { promisify } from 'node:util'
import { inflate } from 'node:zlib'
import { sizeProblem } from '@/lib/files/rules'
import { RefusedFile } from '@/lib/media/refused-file'

const unpack = promisify(inflate)
const mostUnpacked = 64_000_000
const endWithin = 4_096
const dictionaryWithin = 4_096

/** What can do something by itself or hide something, by the name that a PDF has for it (ISO 32000-1, 12.6 and 7.11.4). */
const dangers: Record<string, string> = {
  JavaScript: 'er zit een script in',
  Launch: 'het kan een programma starten',
  EmbeddedFile: 'er zitten andere bestanden in',
  EmbeddedFiles: 'er zitten andere bestanden in',
  GoToE: 'er zitten andere bestanden in',
  RichMedia: 'er zit video of een ander programma in',
  Rendition: 'er zit video of een ander programma in',
  XFA: 'er zit een formulier in dat zich als programma gedraagt',
  SubmitForm: 'er zit een formulier in dat gegevens verstuurt',
  ImportData: 'het kan gegevens van een computer lezen',
}

/**
 * Throws RefusedFile for a PDF that is too large, not whole, locked, or that holds more than a text to read. Looks at
 * every name in the file and in the objects that are packed in it; what can't be unpacked the usual way is refused too.
 */
export async function refuseUnfitPdf(bytes: Buffer): Promise<void> {
  const size = sizeProblem(bytes.length)
  if (size) throw new RefusedFile(size)
  if (!bytes.subarray(-endWithin).includes('startxref'))
    throw new RefusedFile('Deze PDF is kapot, of niet helemaal aangekomen. Open haar, sla haar opnieuw op en probeer het nog eens.')
  const text = bytes.toString('latin1')
  const names = namesIn(text)
  if (names.has('Encrypt')) throw new RefusedFile('Op deze PDF zit een wachtwoord of beveiliging. Sla haar op zonder beveiliging, dan kan iedereen haar lezen.')
  refuseDangers(names)
  for (const packed of await packedObjects(bytes, text)) refuseDangers(namesIn(packed))
}

function refuseDangers(names: ReadonlySet<string>): void {
  for (const [name, what] of Object.entries(dangers))
    if (names.has(name)) throw new RefusedFile(`Deze PDF nemen we niet aan: ${what}. Sla haar op als gewone PDF, bijvoorbeeld met “Afdrukken naar PDF”.`)
}

/** Every name in a piece of PDF, with its escapes read: "/Java#53cript" is "JavaScript". */
function namesIn(text: string): Set<string> {
  const found = new Set<string>()
  for (const [, name = ''] of text.matchAll(/\/([^\s()<>[\]{}/%\0]{2,40})/g))
    found.add(name.includes('#') ? name.replace(/#([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))) : name)
  return found
}

/** The contents of object streams: objects that are written together and packed. */
async function packedObjects(bytes: Buffer, text: string): Promise<string[]> {
  const found: string[] = []
  let total = 0
  for (const match of text.matchAll(/stream\r?\n/g)) {
    if (text.slice(match.index - 3, match.index) === 'end') continue
    const before = text.slice(Math.max(0, match.index - dictionaryWithin), match.index)
    const names = namesIn(before.slice(before.lastIndexOf(' obj') + 1))
    if (!names.has('ObjStm') && !(names.has('First') && /\/N[\s/\d]/.test(before))) continue
    const start = match.index + match[0].length
    const end = text.indexOf('endstream', start)
    const content = await unpacked(bytes.subarray(start, end < 0 ? undefined : end), names, mostUnpacked - total)
    total += content.length
    found.push(content)
  }
  return found
}

async function unpacked(data: Buffer, names: ReadonlySet<string>, most: number): Promise<string> {
  if (!names.has('Filter')) return data.toString('latin1')
  const usual = names.has('FlateDecode') && !names.has('Predictor') && ![...names].some((name) => /Decode$/.test(name) && name !== 'FlateDecode')
  try {
    if (usual) return (await unpack(data, { maxOutputLength: Math.max(1, most) })).toString('latin1')
  } catch {
    // The message below is all that can be said about it.
  }
  throw new RefusedFile('Deze PDF is zo ingepakt dat we haar niet kunnen nakijken. Sla haar opnieuw op, bijvoorbeeld met “Afdrukken naar PDF”.')
}
