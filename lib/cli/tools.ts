import { spawn } from 'node:child_process'
import { stripVTControlCharacters } from 'node:util'
import { OperatorError } from '@/lib/errors'

/** The checks that need nothing but the source, as commands of tools in node_modules. */
export const tools = {
  lint: ['node_modules/@biomejs/biome/bin/biome', 'ci', '--error-on-warnings', '.'],
  types: ['node_modules/typescript/bin/tsc', '--noEmit'],
  unit: ['node_modules/vitest/vitest.mjs', 'run', '--project', 'unit'],
  integration: ['node_modules/vitest/vitest.mjs', 'run', '--project', 'integration'],
  journeys: ['node_modules/@playwright/test/cli.js', 'test'],
} as const

/** Runs a tool and returns what it printed. Throws OperatorError with that text when it finds something wrong. */
export function runTool(args: readonly string[], env: Record<string, string> = {}): Promise<string> {
  return new Promise((done, fail) => {
    const output: string[] = []
    const child = spawn(process.execPath, [...args], { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } })
    child.stdout.on('data', (chunk) => output.push(String(chunk)))
    child.stderr.on('data', (chunk) => output.push(String(chunk)))
    child.on('error', fail)
    child.on('exit', (code) => (code === 0 ? done(output.join('')) : fail(new OperatorError(`${args[0]} vond iets:\n${output.join('').trim()}`))))
  })
}

/** The numbers of passed tests that Vitest and Playwright print, added up. */
export function countPassed(output: string): number {
  const plain = stripVTControlCharacters(output)
  return [...plain.matchAll(/^\s*(?:Tests\s+)?(\d+) passed/gm)].reduce((sum, match) => sum + Number(match[1]), 0)
}
