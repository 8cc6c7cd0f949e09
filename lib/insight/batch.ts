import { log } from '@/lib/log'

type Options<V> = {
  /** For the log. */
  name: string
  /** So many different keys are kept at most; what comes on top is dropped. */
  most: number
  everyMs: number
  merge: (known: V, more: V) => V
  /** Writes all at once; returns how many it had no room for. */
  write: (entries: [key: string, value: V][]) => Promise<number>
}

/** So often writing is tried again before what was gathered is given up. */
const mostTries = 100
const stopMs = 3_000

/**
 * Gathers counts in memory and writes them every few seconds. Adding takes less than a microsecond, never waits and
 * never fails. What can't be written is kept for the next time; when the process ends at once, some seconds are lost.
 */
export class Batch<V> {
  private gathered = new Map<string, V>()
  private dropped = 0
  private tries = 0
  private complained = ''
  private timer: NodeJS.Timeout | undefined
  private writing: Promise<void> = Promise.resolve()

  constructor(private readonly options: Options<V>) {}

  add(key: string, value: V): void {
    this.put(key, value)
    this.schedule()
  }

  /** Writes what was gathered. Never throws. */
  flush(): Promise<void> {
    clearTimeout(this.timer)
    this.timer = undefined
    this.writing = this.writing.then(() => this.write())
    return this.writing
  }

  /** Writes for the last time, but does not wait long for it. */
  async stop(): Promise<void> {
    await Promise.race([this.flush(), new Promise((done) => setTimeout(done, stopMs).unref())])
    clearTimeout(this.timer)
  }

  private put(key: string, value: V): void {
    const known = this.gathered.get(key)
    if (known === undefined && this.gathered.size >= this.options.most) this.dropped += 1
    else this.gathered.set(key, known === undefined ? value : this.options.merge(known, value))
  }

  private schedule(): void {
    this.timer ??= setTimeout(() => void this.flush(), this.options.everyMs).unref()
  }

  private async write(): Promise<void> {
    const entries = [...this.gathered]
    this.gathered = new Map()
    if (entries.length === 0) return
    try {
      this.dropped += await this.options.write(entries)
      this.tries = 0
      this.complain()
    } catch (error) {
      this.again(entries, error)
    }
  }

  private again(entries: [string, V][], error: unknown): void {
    this.tries += 1
    if (this.tries === 1) log.warn('not counted yet, will be tried again', { what: this.options.name, error: String(error).slice(0, 300) })
    if (this.tries >= mostTries) {
      this.tries = 0
      log.error('not counted', { what: this.options.name, lost: entries.length })
      return
    }
    const later = this.gathered
    this.gathered = new Map(entries)
    for (const [key, value] of later) this.put(key, value)
    this.schedule()
  }

  /** Once a day: whoever sends a million different searches must not fill the log either. */
  private complain(): void {
    const today = new Date().toDateString()
    if (this.dropped === 0 || this.complained === today) return
    log.warn('too many different ones, not all are counted', { what: this.options.name, dropped: this.dropped })
    this.complained = today
    this.dropped = 0
  }
}
