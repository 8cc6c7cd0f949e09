import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { freePort } from '@/lib/db/free-port'

type Ended = { code: number | null; lines: string[] }

function start(env: Record<string, string>): Promise<Ended> {
  return new Promise((done) => {
    const output: string[] = []
    const child = spawn(process.execPath, ['--import', 'tsx', 'lib/cli/start.ts'], { env: { ...process.env, DATABASE_URL: '', ...env } })
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => output.push(String(chunk)))
    child.on('exit', (code) => done({ code, lines: output.join('').trim().split('\n') }))
  })
}

async function refusal(env: Record<string, string>): Promise<string> {
  const { code, lines } = await start({ PORT: String(await freePort()), HOST: '127.0.0.1', ...env })
  expect(code).toBe(1)
  expect(lines).toHaveLength(1)
  return lines[0] ?? ''
}

describe('npm start, when it cannot', () => {
  it('names a wrong setting', async () => {
    expect(await refusal({ PORT: 'abc' })).toMatch(/^✗ Instelling klopt niet: PORT: /)
    expect(await refusal({ DATABASE_URL: 'mysql://x' })).toContain('DATABASE_URL: moet een adres zijn als postgresql://')
  })

  it('says that the port is taken, and which to try', async () => {
    const server = createServer().listen(0, '127.0.0.1')
    await new Promise((done) => server.once('listening', done))
    const address = server.address()
    const port = typeof address === 'object' && address ? address.port : 0
    expect(await refusal({ PORT: String(port) })).toBe(`✗ Poort ${port} is al in gebruik. Kies een andere, bijvoorbeeld: PORT=${port + 1} npm start`)
    server.close()
  })

  it('says that the data folder cannot be used', async () => {
    const file = join(tmpdir(), `kis-geen-map-${process.pid}`)
    writeFileSync(file, '')
    expect(await refusal({ DATA_DIR: file })).toMatch(/^✗ PostgreSQL start niet in .*(ENOTDIR|EEXIST|not a directory)/)
  })

  it('says that the database does not answer', async () => {
    const port = await freePort()
    expect(await refusal({ DATABASE_URL: `postgresql://kis:kis@127.0.0.1:${port}/kis` })).toMatch(new RegExp(`^✗ De database 127.0.0.1:${port} antwoordt niet`))
  })
})
