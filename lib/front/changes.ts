import pg from 'pg'
import { publishedChannel } from '@/lib/events/channel'

const retryMs = 1_000

/** Hears over PostgreSQL, in any process, that something was published. */
export class Changes {
  /** False while the connection is away, when a change could be missed. */
  listening = false
  private client: pg.Client | undefined
  private closed = false

  constructor(
    private readonly url: string,
    private readonly onChange: () => void,
  ) {}

  async start(): Promise<void> {
    if (this.closed) return
    const client = new pg.Client({ connectionString: this.url, keepAlive: true })
    client.on('notification', this.onChange)
    client.on('error', () => this.lost(client))
    client.on('end', () => this.lost(client))
    try {
      await client.connect()
      await client.query(`LISTEN ${publishedChannel}`)
      this.client = client
      this.onChange()
      this.listening = true
    } catch {
      this.lost(client)
    }
  }

  async stop(): Promise<void> {
    this.closed = true
    await this.client?.end()
  }

  private lost(client: pg.Client): void {
    client
      .removeAllListeners('end')
      .removeAllListeners('error')
      .on('error', () => {})
    this.listening = false
    this.client = undefined
    if (!this.closed) setTimeout(() => void this.start(), retryMs).unref()
  }
}
