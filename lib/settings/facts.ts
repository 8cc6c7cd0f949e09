import { readEnv } from '@/lib/env'
import { readHealth } from '@/lib/health'
import { mailTransport } from '@/lib/mail/transport'
import manifest from '@/package.json' with { type: 'json' }

/** What is set outside the redactie, by whoever runs the platform, in words. Never holds a password or a key. */
export type Fact = { label: string; value: string; detail?: string }

export async function readFacts(): Promise<Fact[]> {
  const env = readEnv()
  const transport = mailTransport(env)
  const { onderdelen } = await readHealth()
  transport.close()
  return [
    { label: 'Versie', value: manifest.version },
    { label: 'Adres', value: env.siteUrl },
    env.SMTP_URL
      ? { label: 'Mail', value: `Via ${transport.description}`, detail: `Afzender: ${env.MAIL_FROM}` }
      : { label: 'Mail', value: 'Wordt niet verstuurd', detail: 'Er is geen mailserver ingesteld (SMTP_URL). Mails worden bestanden op de server.' },
    env.S3_ENDPOINT
      ? { label: 'Bestanden', value: `Opslag bij ${new URL(env.S3_ENDPOINT).host}` }
      : { label: 'Bestanden', value: 'In een map op de server', detail: 'Neem die map mee in de reservekopie (DATA_DIR).' },
    { label: 'Zoeken', value: onderdelen.zoeken.detail ?? onderdelen.zoeken.status },
    { label: 'Database', value: onderdelen.database.detail ?? onderdelen.database.status },
    { label: 'Wachtrij', value: onderdelen.wachtrij.detail ?? onderdelen.wachtrij.status },
  ]
}
