import { isoDay } from '@/lib/dates'

/** A CSV file as the answer to a request; `name` without date or extension becomes "kis-<name>-2026-11-22.csv". */
export function csvAnswer(name: string, csv: string): Response {
  return fileAnswer(fileName(name, 'csv'), 'text/csv; charset=utf-8; header=present', csv)
}

/** The same for JSON. */
export function jsonAnswer(name: string, value: unknown): Response {
  return fileAnswer(fileName(name, 'json'), 'application/json; charset=utf-8', `${JSON.stringify(value)}\n`)
}

function fileName(name: string, extension: string): string {
  return `kis-${name}-${isoDay(new Date())}.${extension}`
}

/** Anybody may read our data from a program of their own (CORS). */
function fileAnswer(name: string, type: string, body: string): Response {
  return new Response(body, {
    headers: {
      'Content-Type': type,
      'Content-Disposition': `attachment; filename="${name}"`,
      'Access-Control-Allow-Origin': '*',
      'Cache-Control': 'public, max-age=0, must-revalidate',
    },
  })
}
