import autocannon from 'autocannon'
import { OperatorError } from '@/lib/errors'

export type Pace = { connections: number; warmUp: number; measure: number }
export type Rate = { perSecond: number; p50: number; p95: number; requests: number }

/** As `npm run bench` measures, and as `--quick` does: seconds of warming up and of measuring. */
export const paces = { full: { connections: 20, warmUp: 2, measure: 5 }, quick: { connections: 20, warmUp: 0.5, measure: 1.5 } } as const satisfies Record<
  string,
  Pace
>

/** Addresses to ask for. `forget`: makes the server forget its pages, so that the same addresses are new again. */
export type Addresses = { list: readonly string[]; forget?: () => Promise<void> }

/**
 * Asks a server for pages as fast as it answers, over a fixed number of connections, the way browsers do
 * (`Accept-Encoding: gzip`). One address is asked again and again; of several each one once, and when all were asked
 * the server forgets them and they are asked once more. Throws when an answer is not a 2xx.
 */
export async function measureRate(origin: string, addresses: Addresses, pace: Pace): Promise<Rate> {
  const ask = new Asker(origin, addresses, pace.connections)
  await ask.during(pace.warmUp)
  return rateOf(await ask.during(pace.measure))
}

/** Seconds that a slow machine gets to give as many answers as there are connections. */
const patience = 30

type Shot = { times: number[]; seconds: number }

class Asker {
  private next = 0

  constructor(
    private readonly origin: string,
    private readonly addresses: Addresses,
    private readonly connections: number,
  ) {}

  async during(seconds: number): Promise<Shot> {
    // What was left under way is finished first.
    await (await fetch(this.origin)).text()
    const total: Shot = { times: [], seconds: 0 }
    while (total.seconds < seconds || (total.times.length < this.connections && total.seconds < patience)) {
      const left = this.addresses.forget ? this.addresses.list.length - this.next : Number.POSITIVE_INFINITY
      if (left < this.connections) await this.startOver()
      else await this.shoot(Math.max(seconds - total.seconds, 1), left, total)
    }
    return total
  }

  private async startOver(): Promise<void> {
    await this.addresses.forget?.()
    this.next = 0
  }

  private async shoot(seconds: number, most: number, total: Shot): Promise<void> {
    let last = 0
    const started = performance.now()
    const run = autocannon({
      url: this.origin,
      connections: this.connections,
      ...(most === Number.POSITIVE_INFINITY ? {} : { amount: most }),
      duration: seconds,
      headers: { 'accept-encoding': 'gzip' },
      requests: [{ setupRequest: (request) => ({ ...request, path: this.address() }) }],
    })
    const enough = setTimeout(() => run.stop(), seconds * 1000)
    run.on('response', (_client, _status, _bytes, ms) => {
      last = performance.now()
      if (last - started <= seconds * 1000) total.times.push(ms)
    })
    const result = await run
    clearTimeout(enough)
    if (result.errors > 0 || result.non2xx > 0)
      throw new OperatorError(`${this.origin}${this.address()}: ${result.non2xx} answers were not 200, ${result.errors} failed`)
    total.seconds += Math.min(seconds, (last - started) / 1000 || seconds)
  }

  private address(): string {
    const { list } = this.addresses
    return list[this.next++ % list.length] as string
  }
}

function rateOf({ times, seconds }: Shot): Rate {
  if (times.length === 0) throw new OperatorError(`no answer within ${seconds} s`)
  const sorted = times.toSorted((a, b) => a - b)
  return { perSecond: times.length / seconds, p50: percentile(sorted, 0.5), p95: percentile(sorted, 0.95), requests: times.length }
}

export function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}
