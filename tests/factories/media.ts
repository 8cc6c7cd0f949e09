import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import type { Actor } from '@/lib/auth/policy'
import type { Db } from '@/lib/db/client'
import { uploadAsset } from '@/lib/media/commands/upload'
import type { AssetItem, UploadResult } from '@/lib/media/shapes'
import type { MediaStorage } from '@/lib/media/storage'

type Shape = { width?: number; height?: number; format?: 'jpeg' | 'png' | 'webp' | 'avif' | 'gif'; seed?: number }

let made = 0

/** A picture that is no other: a gradient, with a band of colour for each digit of a number of its own. */
export function picture({ width = 800, height = 600, format = 'jpeg', seed = ++made }: Shape = {}): Promise<Buffer> {
  const pixels = Buffer.alloc(width * height * 3)
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const at = (y * width + x) * 3
      pixels[at] = (x * 255) / width
      pixels[at + 1] = (y * 255) / height
      pixels[at + 2] = ((seed >> (4 * Math.floor((x * 8) / width))) & 15) * 17
    }
  return sharp(pixels, { raw: { width, height, channels: 3 } })
    .toFormat(format)
    .toBuffer()
}

/** Puts bytes where an upload would have left them, and uploads them. */
export function upload(db: Db, storage: MediaStorage, actor: Actor, bytes: Buffer, name = 'foto.jpg'): Promise<UploadResult> {
  const path = join(mkdtempSync(join(tmpdir(), 'kis-test-')), 'bestand')
  writeFileSync(path, bytes)
  return uploadAsset({ db, storage }, actor, { name, path })
}

/** The same, of what must be taken. */
export async function uploaded(db: Db, storage: MediaStorage, actor: Actor, bytes: Buffer, name = 'foto.jpg'): Promise<AssetItem> {
  const result = await upload(db, storage, actor, bytes, name)
  if ('problem' in result) throw new Error(result.problem)
  return result.asset
}
