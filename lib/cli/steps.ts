import { EnvError } from '@/lib/env'
import { OperatorError } from '@/lib/errors'

/** Says in the terminal what is being done, and how long it took. `run` may return what to add behind the title. */
export async function step<T>(title: string, run: (note: (text: string) => void) => Promise<T>): Promise<T> {
  const started = performance.now()
  let said = ''
  const note = (text: string) => {
    said = text
    if (process.stdout.isTTY) process.stdout.write(`\r\u001b[K… ${title}: ${text}`)
  }
  if (process.stdout.isTTY) process.stdout.write(`… ${title}`)
  const result = await run(note)
  const clear = process.stdout.isTTY ? '\r\u001b[K' : ''
  process.stdout.write(`${clear}✓ ${title}${said && `: ${said}`}  ${seconds(performance.now() - started)}\n`)
  return result
}

/** Runs a command of the project; an expected problem is one line and exit code 1. */
export async function main(run: () => Promise<void>): Promise<void> {
  try {
    await run()
  } catch (error) {
    if (process.stdout.isTTY) process.stdout.write('\r\u001b[K')
    process.stderr.write(`✗ ${explain(error)}\n`)
    process.exit(1)
  }
}

function explain(error: unknown): string {
  if (error instanceof EnvError) return `Instelling klopt niet: ${error.message}`
  if (error instanceof OperatorError) return error.message
  if (error instanceof Error && 'code' in error) {
    if (error.code === 'ENOSPC') return 'De schijf is vol. Maak ruimte en probeer het opnieuw.'
    if (error.code === 'EACCES' || error.code === 'EPERM') return `Geen toegang: ${error.message}`
    if (error.code === 'ECONNREFUSED') return 'De database antwoordt niet. Klopt DATABASE_URL, en draait de server?'
  }
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1).replace('.', ',')} s`
}
