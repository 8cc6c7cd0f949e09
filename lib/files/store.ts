import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { contentPacks } from '@/lib/content/files/packs'
import { type FileAddress, hashOf, shortHash } from '@/lib/files/address'
import { mediaStorage, pdfKey } from '@/lib/media/storage'

/** The folder of a content pack that holds its files. */
export const filesFolder = 'bestanden'

/**
 * The bytes of a file of ours, or undefined when they are not here. Only what has the hash that the address names is
 * given: a file that was changed on disk is another file. Throws when the disk or the media library can't be read.
 * Files stand in the content packs, or in the media library when the redactie uploaded them.
 */
export async function readStored(address: FileAddress, root = join(process.cwd(), 'content')): Promise<Buffer | undefined> {
  for (const pack of contentPacks()) {
    const bytes = await readIfThere(join(root, pack, filesFolder, address.name))
    if (bytes && shortHash(hashOf(bytes)) === address.hash) return bytes
  }
  const uploaded = await mediaStorage().get(pdfKey(address.hash))
  return uploaded && shortHash(hashOf(uploaded)) === address.hash ? uploaded : undefined
}

async function readIfThere(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}
