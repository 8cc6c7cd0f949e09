import { randomUUID } from 'node:crypto'
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'
import type { MediaStorage, StoredFile } from '@/lib/media/storage'

const part = '.deel-'
const keyPattern = /^[a-z0-9-]+(?:\/[a-z0-9-]+)*(?:\.[a-z0-9]+)?$/

/** Files in a folder of this machine. */
export class LocalStorage implements MediaStorage {
  constructor(private readonly root: string) {}

  /** Written beside its place and then moved there, so that nobody ever reads half of it, also after a power cut. */
  async put(key: string, bytes: Uint8Array): Promise<void> {
    const path = this.pathOf(key)
    const beside = join(dirname(path), `${part}${randomUUID()}`)
    await mkdir(dirname(path), { recursive: true })
    try {
      const handle = await open(beside, 'wx', 0o640)
      try {
        await handle.writeFile(bytes)
        await handle.sync()
      } finally {
        await handle.close()
      }
      await rename(beside, path)
    } catch (error) {
      await rm(beside, { force: true })
      throw error
    }
  }

  async get(key: string): Promise<Buffer | undefined> {
    try {
      return await readFile(this.pathOf(key))
    } catch (error) {
      if (isMissing(error)) return undefined
      throw error
    }
  }

  /** Also what a crash left half-written, so that it can be removed. */
  async *list(folder: string): AsyncGenerator<StoredFile> {
    const top = folder === '' ? this.root : join(this.root, folder)
    const entries = await readdir(top, { recursive: true, withFileTypes: true }).catch((error: unknown) => {
      if (isMissing(error)) return []
      throw error
    })
    for (const entry of entries.filter((one) => one.isFile())) {
      const path = join(entry.parentPath, entry.name)
      const found = await stat(path).catch(() => undefined)
      if (found) yield { key: relative(this.root, path).split(sep).join('/'), storedAt: found.mtime }
    }
  }

  async remove(key: string): Promise<void> {
    await rm(key.includes(part) && !key.includes('..') ? join(this.root, key) : this.pathOf(key), { force: true })
  }

  private pathOf(key: string): string {
    if (!keyPattern.test(key)) throw new Error(`no key of the media library: ${key.slice(0, 100)}`)
    return join(this.root, key)
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')
}
