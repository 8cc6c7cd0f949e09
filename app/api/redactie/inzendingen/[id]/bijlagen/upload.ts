import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import type { Actor } from '@/lib/auth/policy'
import { db } from '@/lib/db/client'
import { ExpectedError } from '@/lib/errors'
import { receiveFiles } from '@/lib/media/receive'
import { RefusedFile } from '@/lib/media/refused-file'
import { mediaStorage } from '@/lib/media/storage'
import type { AttachmentView } from '@/lib/submissions/shapes'
import { attachmentFields } from '@/lib/worksheet/attachments'
import { addAttachment } from '@/lib/worksheet/commands/add-attachment'
import { readWorksheet } from '@/lib/worksheet/open-worksheet'

/** What became of one file that was sent. */
export type Uploaded = { name: string; attachment: AttachmentView } | { name: string; problem: string }

/** Takes the files of a form (`kind`, `title` and one or more files), each with a result of its own. What arrived in part is thrown away. */
export async function takeUpload(request: Request, actor: Actor, id: string): Promise<Uploaded[]> {
  // First, so that nobody sends megabytes for nothing.
  await readWorksheet(db(), actor, id)
  const folder = await mkdtemp(join(tmpdir(), 'kis-bijlage-'))
  try {
    const said = new Map<string, string>()
    const body = Readable.fromWeb((request.body ?? new Blob().stream()) as ReadableStream)
    const files = await receiveFiles(request.headers.get('content-type') ?? '', body, folder, said)
    const { kind, title } = attachmentFields.parse({ kind: said.get('kind') || undefined, title: said.get('title') })
    const results: Uploaded[] = []
    for (const file of files) {
      try {
        results.push({ name: file.name, attachment: await addAttachment({ db: db(), storage: mediaStorage() }, actor, { id, kind, title, file }) })
      } catch (error) {
        if (!(error instanceof RefusedFile || (error instanceof ExpectedError && files.length > 1))) throw error
        results.push({ name: file.name, problem: error.message })
      }
    }
    return results
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
