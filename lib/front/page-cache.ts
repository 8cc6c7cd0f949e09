import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { LRUCache } from 'lru-cache'

export type Encoding = 'br' | 'gzip' | 'identity'
type Headers = Record<string, string>

const gzipAsync = promisify(gzip)
const brotliAsync = promisify(brotliCompress)
const compressible = /^(text\/|application\/(json|xml|atom\+xml|manifest\+json|javascript|opensearchdescription\+xml|ld\+json|problem\+json)|image\/svg)/
const smallest = 600
/** Named, and not with the quality 0 that refuses it. */
const accepts = {
  br: /\bbr\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/i,
  gzip: /\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/i,
}

/** An answer that is remembered, with a compressed body per encoding, made when first asked for. */
export class StoredAnswer {
  readonly etag: string
  private encoded = new Map<Encoding, Promise<Buffer>>()

  constructor(
    readonly status: number,
    readonly headers: Headers,
    readonly body: Buffer,
  ) {
    this.etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
  }

  /** The best encoding for an Accept-Encoding header, and the body in it. */
  async encode(accepted: string): Promise<{ encoding: Encoding; body: Buffer }> {
    const encoding = this.choose(accepted)
    if (encoding === 'identity') return { encoding, body: this.body }
    const made = this.encoded.get(encoding) ?? compress(this.body, encoding)
    this.encoded.set(encoding, made)
    return { encoding, body: await made }
  }

  private choose(accepted: string): Encoding {
    if (this.body.length < smallest || !compressible.test(this.headers['content-type'] ?? '')) return 'identity'
    if (accepts.br.test(accepted)) return 'br'
    return accepts.gzip.test(accepted) ? 'gzip' : 'identity'
  }
}

function compress(body: Buffer, encoding: 'br' | 'gzip'): Promise<Buffer> {
  if (encoding === 'gzip') return gzipAsync(body, { level: 6 })
  return brotliAsync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: body.length } })
}

/** A file as large as this part of the memory is not remembered, so that it can't push all pages out. */
const largestShare = 4

type Kept = { answer: StoredAnswer; generation: number; until: number }

/**
 * Remembers whole answers by canonical address, up to a number of bytes, least used out first. Any change to what the
 * public sees makes all of them stale at once, also those that were under way at that moment.
 */
export class PageCache {
  private kept: LRUCache<string, Kept>
  private generation = 0

  constructor(
    bytes: number,
    private readonly ttlMs: number,
  ) {
    this.kept = new LRUCache({
      maxSize: bytes,
      maxEntrySize: Math.ceil(bytes / largestShare),
      sizeCalculation: ({ answer }, key) => 2 * answer.body.length + key.length + 1_000,
    })
  }

  /** The answer to an address, if nothing was published since it was made. */
  fresh(address: string): StoredAnswer | undefined {
    const kept = this.kept.get(address)
    return kept && kept.generation === this.generation && kept.until > Date.now() ? kept.answer : undefined
  }

  /** The last known answer, however old, for when nothing better can be had. */
  stale(address: string): StoredAnswer | undefined {
    return this.kept.get(address)?.answer
  }

  /** Call before rendering; the returned function keeps the answer as of that moment. */
  reserve(address: string): (answer: StoredAnswer) => void {
    const { generation } = this
    return (answer) => this.kept.set(address, { answer, generation, until: Date.now() + this.ttlMs })
  }

  /** Something was published. */
  expire(): void {
    this.generation += 1
  }

  get count(): number {
    return this.kept.size
  }
}
