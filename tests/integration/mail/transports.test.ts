import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import PostalMime, { type Email } from 'postal-mime'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freePort } from '@/lib/db/free-port'
import { readEnv } from '@/lib/env'
import { asHeaderLine, type Mail } from '@/lib/mail/mail'
import { type MailTransport, mailTransport } from '@/lib/mail/transport'
import { type MailServer, startMailServer } from '../../setup/mail-server'

const folder = mkdtempSync(join(tmpdir(), 'kis-post-'))
let server: MailServer
beforeAll(async () => void (server = await startMailServer()))
afterAll(async () => {
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
})

const outbox = () => readdirSync(join(folder, 'outbox')).sort()
const smtp = (url: string) => mailTransport(readEnv({ SMTP_URL: url, DATA_DIR: folder }))

const kinds: { name: string; open: () => MailTransport; last: () => Promise<Email> }[] = [
  { name: 'SMTP', open: () => smtp(server.url), last: async () => server.received.at(-1)?.mail as Email },
  {
    name: 'the outbox',
    open: () => mailTransport(readEnv({ DATA_DIR: folder })),
    last: () => PostalMime.parse(readFileSync(join(folder, 'outbox', outbox().at(-1) ?? ''))),
  },
]

const plain: Mail = { to: 'eigenaar@voorbeeld.nl', subject: 'Bericht over Samen sterk', text: 'Dag.\n' }
let count = 0
const nextId = () => `0000000${(count += 1).toString(16).padStart(5, '0')}`.slice(-8).concat('-0000-8000-a000-000000000000')

for (const { name, open, last } of kinds) {
  describe(`mail through ${name}`, () => {
    const send = async (mail: Mail, id = nextId()) => {
      const transport = open()
      await transport.send(mail, id)
      transport.close()
      return last()
    }
    const header = (mail: Email, key: string) => mail.headers.filter((line) => line.key === key).map((line) => line.value)

    it('says from whom, to whom, whom to answer and what about', async () => {
      const received = await send({ ...plain, replyTo: { name: 'Vera, Voorbeeld "V"', address: 'vera@voorbeeld.nl' } }, '11111111-2222-8333-a444-555555555555')
      expect(received.from).toMatchObject({ name: 'KIS', address: 'info@kis.nl' })
      expect(received.to).toMatchObject([{ address: 'eigenaar@voorbeeld.nl' }])
      expect(received.replyTo).toMatchObject([{ name: 'Vera, Voorbeeld "V"', address: 'vera@voorbeeld.nl' }])
      expect(received.subject).toBe('Bericht over Samen sterk')
      expect(received.messageId).toBe('<11111111-2222-8333-a444-555555555555@kis.nl>')
      expect(header(received, 'auto-submitted')).toEqual(['auto-generated'])
      expect(received.html ?? '').toBe('')
    })

    it('keeps every word, sign and line', async () => {
      const text = `Één “proef” 👋 € 5,-\n.\n..\nFrom mij\n\n${'lang '.repeat(300)}\n> slot\n`
      const received = await send({ ...plain, subject: `Één “proef” ${'lang '.repeat(30)}slot`, text })
      expect(received.text?.trimEnd()).toBe(text.trimEnd())
      expect(received.subject).toBe(`Één “proef” ${'lang '.repeat(30)}slot`)
    })

    it('has the headers we meant and no other, whatever is typed', async () => {
      const attack = fc.oneof(
        fc.constantFrom(
          'x\r\nBcc: kwaad@kwaad.example',
          'x\nTo: kwaad@kwaad.example',
          'x\u2028Bcc: k@k.example',
          '=?utf-8?Q?=0D=0ABcc:_k@k.example?=',
          'a <k@k.example>, b',
          '"',
          '\\"',
          '(x)',
        ),
        fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }),
      )
      await fc.assert(
        fc.asyncProperty(attack, attack, attack, async (who, about, typed) => {
          const replyTo = { name: asHeaderLine(`V ${who}`, 100), address: 'vera@voorbeeld.nl' }
          const received = await send({ ...plain, replyTo, subject: asHeaderLine(`B ${about}`), text: `T ${typed}` })
          expect(received.to).toMatchObject([{ address: 'eigenaar@voorbeeld.nl' }])
          expect(received.replyTo?.map((reply) => reply.address)).toEqual(['vera@voorbeeld.nl'])
          expect([received.cc ?? [], received.bcc ?? []]).toEqual([[], []])
          expect(received.headers.map(({ key }) => key).sort()).toEqual([
            'auto-submitted',
            'content-transfer-encoding',
            'content-type',
            'date',
            'from',
            'message-id',
            'mime-version',
            'reply-to',
            'subject',
            'to',
            'x-auto-response-suppress',
          ])
        }),
        { numRuns: 25 },
      )
    })
  })
}

describe('SMTP that refuses', () => {
  it.each([550, 451])('fails with %i, and without the name of the recipient', async (code) => {
    server.refuse(code)
    const transport = smtp(server.url)
    const error = await transport.send(plain, nextId()).catch((reason: Error) => reason)
    server.refuse(undefined)
    expect(error).toMatchObject({ message: `EENVELOPE ${code}` })
    expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).not.toContain('eigenaar@')
  })

  it('fails when there is no server', async () => {
    await expect(smtp(`smtp://127.0.0.1:${await freePort()}`).send(plain, nextId())).rejects.toThrow(/^ESOCKET$/)
  })
})

describe('the outbox', () => {
  it('is a folder with one file a mail, in order, named after what it is about, for its owner only', async () => {
    const files = outbox()
    expect(files.length).toBeGreaterThan(2)
    expect(files.every((file) => /^\d{4}-\d\d-\d\dT[\d-]+Z-[a-z0-9-]+\.eml$/.test(file))).toBe(true)
    expect(files.some((file) => file.includes('-bericht-over-samen-sterk-'))).toBe(true)
  })

  it('fails when it can not be written, so that mail is not lost without a word', async () => {
    writeFileSync(join(folder, 'bestand'), '')
    await expect(mailTransport(readEnv({ DATA_DIR: join(folder, 'bestand') })).send(plain, nextId())).rejects.toThrow(/ENOTDIR|EEXIST/)
  })
})
