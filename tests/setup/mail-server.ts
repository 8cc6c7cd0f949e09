import type { AddressInfo } from 'node:net'
import PostalMime, { type Email } from 'postal-mime'
import { SMTPServer } from 'smtp-server'

export type Received = { from: string; to: string[]; raw: string; mail: Email }
export type MailServer = { url: string; received: Received[]; refuse: (code: number | undefined) => void; refusals: () => number; stop: () => Promise<void> }

/** A mail server that takes what it gets, or refuses every recipient with a code, and names them as real ones do. */
export async function startMailServer(): Promise<MailServer> {
  const received: Received[] = []
  let code: number | undefined
  let refusals = 0
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onRcptTo: ({ address }, _session, done) => {
      if (code === undefined) return done()
      refusals += 1
      done(Object.assign(new Error(`<${address}> is niet welkom`), { responseCode: code }))
    },
    onData: (stream, session, done) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', async () => {
        const raw = Buffer.concat(chunks)
        const { mailFrom, rcptTo } = session.envelope
        received.push({
          from: mailFrom ? mailFrom.address : '',
          to: rcptTo.map(({ address }) => address),
          raw: raw.toString(),
          mail: await PostalMime.parse(raw),
        })
        done()
      })
    },
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    refuse: (wanted) => void (code = wanted),
    refusals: () => refusals,
    stop: () => new Promise((done) => void server.close(() => done())),
  }
}
