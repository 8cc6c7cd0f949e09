import { spawn } from 'node:child_process'
import { z } from 'zod'
import type { PdfText } from '@/lib/files/pdf'

const answer = z.object({ pages: z.array(z.string()), problem: z.enum(['broken', 'encrypted', 'no-text', 'too-long', 'too-slow']).optional() })
const mostBytes = 100_000_000

/**
 * The text of a PDF, read in a process of its own that is killed when it takes too long or too much memory: a page
 * that is made to be slow can only be stopped from outside. Rejects when that process can't be started.
 */
export function readPdfApart(bytes: Uint8Array, { timeMs = 90_000, memoryMb = 768 } = {}): Promise<PdfText> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [`--max-old-space-size=${memoryMb}`, ...program()], {
      stdio: ['pipe', 'pipe', 'ignore'],
      timeout: timeMs,
      killSignal: 'SIGKILL',
      // It needs none of our settings and secrets.
      env: { PATH: process.env.PATH, NODE_ENV: 'production' },
    })
    const chunks: Buffer[] = []
    let length = 0
    child.stdout.on('data', (chunk: Buffer) => {
      length += chunk.length
      if (length > mostBytes) child.kill('SIGKILL')
      else chunks.push(chunk)
    })
    child.on('error', fail)
    child.on('close', (code, signal) => done(signal ? { pages: [], problem: 'too-slow' } : readAnswer(code, chunks)))
    // It may stop before it has read everything; how it ended says enough.
    child.stdin.on('error', () => undefined)
    child.stdin.end(bytes)
  })
}

/** Beside this file while it is TypeScript; beside the programs of a container when it is bundled. */
function program(): string[] {
  return import.meta.url.endsWith('.ts') ? ['--import', 'tsx', 'lib/cli/read-pdf.ts'] : ['lib/cli/read-pdf.mjs']
}

function readAnswer(code: number | null, chunks: readonly Buffer[]): PdfText {
  if (code !== 0) return { pages: [], problem: 'broken' }
  const { pages, problem } = answer.parse(JSON.parse(Buffer.concat(chunks).toString('utf8')))
  return { pages, ...(problem && { problem }) }
}
