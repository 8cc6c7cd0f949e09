import { parse } from 'csv-parse/sync'
import { ExpectedError } from '@/lib/errors'
import type { Line } from '@/lib/redirects/shapes'

export const mostLines = 5_000
export const mostCharacters = 900_000
const head = /^(van|from|oud|old|bron|source)\b/i

/** Bytes of a file as text: UTF-8, or what a Dutch Excel makes of it when asked for "CSV". */
export function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/**
 * Reads lines of two cells, "van" and "naar", between which a semicolon, a comma or a tab stands. A first line with
 * the names of the cells may be there. Throws ExpectedError that says what to do.
 */
export function readLines(text: string): Line[] {
  if (text.length > mostCharacters) throw new ExpectedError('Dit bestand is te groot. Verdeel het over meer bestanden.')
  const rows = readRows(text)
  const lines = rows.flatMap(({ record, info }, i): Line[] => {
    const [from = '', to = ''] = record.map((cell) => cell.trim())
    return (i === 0 && head.test(from)) || (from === '' && to === '') ? [] : [{ number: info.lines, from, to }]
  })
  if (lines.length === 0)
    throw new ExpectedError('In dit bestand staat geen omleiding. Zet op elke regel een adres van en een adres naar, met een puntkomma ertussen.')
  if (lines.length > mostLines)
    throw new ExpectedError(`Dit zijn ${lines.length} regels; hoogstens ${mostLines} kunnen in één keer. Verdeel het over meer bestanden.`)
  return lines
}

type Row = { record: string[]; info: { lines: number } }

function readRows(text: string): Row[] {
  try {
    return parse(text, { bom: true, delimiter: delimiterOf(text), relax_column_count: true, skip_empty_lines: true, info: true }) as unknown as Row[]
  } catch {
    throw new ExpectedError('Dit bestand is niet te lezen. Bewaar het in je spreadsheet als CSV (UTF-8) en probeer het opnieuw.')
  }
}

function delimiterOf(text: string): string {
  const [first = ''] = text.split(/\r?\n/, 1)
  return [';', '\t'].find((mark) => first.includes(mark)) ?? ','
}
