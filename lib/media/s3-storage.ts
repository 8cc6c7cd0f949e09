import { AwsClient } from 'aws4fetch'
import type { MediaStorage, StoredFile } from '@/lib/media/storage'

export type S3Settings = { endpoint: string; bucket: string; region: string; accessKeyId: string; secretAccessKey: string }

const timeoutMs = 20_000

/** Files in a bucket of a store that speaks S3, with the bucket in the path. */
export class S3Storage implements MediaStorage {
  private readonly client: AwsClient
  private readonly base: string

  constructor({ endpoint, bucket, region, accessKeyId, secretAccessKey }: S3Settings) {
    this.client = new AwsClient({ accessKeyId, secretAccessKey, region, service: 's3', retries: 3 })
    this.base = `${endpoint.replace(/\/+$/, '')}/${bucket}`
  }

  async put(key: string, bytes: Uint8Array, type: string): Promise<void> {
    await this.ask(`/${key}`, { method: 'PUT', body: Buffer.from(bytes), headers: { 'content-type': type } })
  }

  async get(key: string): Promise<Buffer | undefined> {
    const answer = await this.ask(`/${key}`, { method: 'GET' }, 404)
    if (answer.status !== 404) return Buffer.from(await answer.arrayBuffer())
    await answer.body?.cancel()
    return undefined
  }

  /** The first version of the question, which names the last key as the place to go on from: every store knows it. */
  async *list(folder: string): AsyncGenerator<StoredFile> {
    let last = ''
    do {
      const xml = await (await this.ask(`?${new URLSearchParams({ prefix: folder, ...(last && { marker: last }) })}`, { method: 'GET' })).text()
      const more = textOf(xml, 'IsTruncated') === 'true'
      last = ''
      for (const [, item = ''] of xml.matchAll(/<Contents>([\s\S]*?)<\/Contents>/g)) {
        const key = textOf(item, 'Key')
        if (more) last = key
        yield { key, storedAt: new Date(textOf(item, 'LastModified')) }
      }
    } while (last)
  }

  async remove(key: string): Promise<void> {
    const answer = await this.ask(`/${key}`, { method: 'DELETE' }, 404)
    await answer.body?.cancel()
  }

  private async ask(path: string, init: RequestInit, allowed?: number): Promise<Response> {
    const answer = await this.client.fetch(this.base + path, { ...init, signal: AbortSignal.timeout(timeoutMs) })
    if (answer.ok || answer.status === allowed) return answer
    const reason = /<Code>(\w+)<\/Code>/.exec(await answer.text().catch(() => ''))?.[1] ?? ''
    throw new Error(`the S3 store answered ${answer.status} ${reason} to ${init.method} ${path.split('?')[0]}`.replace(/ +/g, ' '))
  }
}

/** The text of the first element of this name. */
function textOf(xml: string, name: string): string {
  const [, text = ''] = new RegExp(`<${name}>([\\s\\S]*?)</${name}>`).exec(xml) ?? []
  return text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
}
