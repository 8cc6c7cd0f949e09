import { createWriteStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import busboy from 'busboy'
import { ExpectedError } from '@/lib/errors'
import { largestPicture } from '@/lib/media/picture'

/** A file as it came in, in a temporary folder; `problem` when it is not there because of that. */
export type ReceivedFile = { name: string; path: string; problem?: string }

const mostFiles = 20

/**
 * Writes the files of a form to a folder while they come in, so that none is in memory as a whole. Rejects when the
 * sender stops half-way; whoever calls removes the folder. What else the form says goes to `said`. Throws ExpectedError when it is no form with files.
 */
export async function receiveFiles(contentType: string, body: Readable, folder: string, said?: Map<string, string>): Promise<ReceivedFile[]> {
  const form = openForm(contentType)
  const writing: Promise<ReceivedFile>[] = []
  form.on('file', (_field, stream, { filename }) => {
    // A browser sends a file without a name for a field in which nothing was chosen.
    if (!filename) return void stream.resume()
    writing.push(write(stream, filename, join(folder, String(writing.length))))
  })
  form.on('field', (name, value) => said?.set(name, value))
  let tooMany = false
  form.on('filesLimit', () => {
    tooMany = true
  })
  await pipeline(body, form).catch(async (error) => {
    await Promise.allSettled(writing)
    throw new ExpectedError('Het versturen is onderbroken. Er is niets bewaard; probeer het opnieuw.', { cause: error })
  })
  const files = await Promise.all(writing)
  if (tooMany) throw new ExpectedError(`Stuur hoogstens ${mostFiles} bestanden tegelijk. Er is niets bewaard.`)
  if (files.length === 0) throw new ExpectedError('Er zat geen bestand bij. Kies een afbeelding of een PDF.')
  return files
}

function openForm(contentType: string): busboy.Busboy {
  try {
    return busboy({ headers: { 'content-type': contentType }, defParamCharset: 'utf8', limits: { files: mostFiles, fileSize: largestPicture + 1, fields: 20 } })
  } catch {
    throw new ExpectedError('Wat je browser stuurde is geen formulier met bestanden. Laad de pagina opnieuw.')
  }
}

/** Reads on past the limit without keeping it, so that the next file of the form can be read. */
async function write(stream: Readable & { truncated?: boolean }, name: string, path: string): Promise<ReceivedFile> {
  await pipeline(stream, createWriteStream(path, { mode: 0o600 }))
  if (!stream.truncated) return { name, path }
  await rm(path, { force: true })
  return { name, path, problem: 'Dit bestand is groter dan 25 MB. Maak een afbeelding kleiner, of een PDF hoogstens 15 MB.' }
}
