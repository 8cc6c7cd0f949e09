import { join, resolve } from 'node:path'
import { type Env, readEnv } from '@/lib/env'
import { LocalStorage } from '@/lib/media/local-storage'
import { S3Storage } from '@/lib/media/s3-storage'

/** A file that is kept. `key` has folders separated by slashes. */
export type StoredFile = { key: string; storedAt: Date }

/**
 * Where the bytes of the media library are. A file is there whole or not at all, and whoever puts the same key again
 * replaces it. Every method rejects when the storage can't be reached.
 */
export interface MediaStorage {
  put(key: string, bytes: Uint8Array, type: string): Promise<void>
  /** undefined when it is not there. */
  get(key: string): Promise<Buffer | undefined>
  /** Everything below a folder; '' for all. */
  list(folder: string): AsyncIterable<StoredFile>
  /** Removes one file; no error when it is not there. */
  remove(key: string): Promise<void>
}

export type StorageEnv = Pick<Env, 'DATA_DIR' | 'S3_ENDPOINT' | 'S3_BUCKET' | 'S3_REGION' | 'S3_ACCESS_KEY_ID' | 'S3_SECRET_ACCESS_KEY'>

/** The storage that the settings choose: an S3-compatible store when S3_ENDPOINT is given, else a folder of this machine. */
export function storageFor(env: StorageEnv): MediaStorage {
  const { S3_ENDPOINT: endpoint, S3_BUCKET: bucket, S3_REGION: region, S3_ACCESS_KEY_ID: accessKeyId, S3_SECRET_ACCESS_KEY: secretAccessKey } = env
  if (endpoint && bucket && accessKeyId && secretAccessKey) return new S3Storage({ endpoint, bucket, region, accessKeyId, secretAccessKey })
  return new LocalStorage(resolve(join(env.DATA_DIR, 'media')))
}

/** The storage of this process, by its settings. */
export function mediaStorage(): MediaStorage {
  return storageFor(readEnv())
}

/** Where the original of a picture is kept. Nobody but our own programs reads it: it may hold where and when it was taken. */
export const originalKey = (id: string) => `afbeeldingen/${id}/origineel`
export const pictureKey = (id: string, file: string) => `afbeeldingen/${id}/${file}`
export const pictureFolder = (id: string) => `afbeeldingen/${id}/`
/** A PDF is kept by the beginning of its hash, which stands in its public address. */
export const pdfKey = (shortHash: string) => `pdf/${shortHash}.pdf`

/** Removes everything below a folder. */
export async function removeFolder(storage: MediaStorage, folder: string): Promise<void> {
  for await (const { key } of storage.list(folder)) await storage.remove(key)
}
