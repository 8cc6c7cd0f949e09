import { ZodError } from 'zod'
import { addressProblem } from '@/lib/content/address'
import { type Blocker, block } from '@/lib/content/blockers/blocker'
import { readingHints } from '@/lib/content/blockers/reading-hints'
import { referenceIssues } from '@/lib/content/blockers/reference-issues'
import { schemaIssues } from '@/lib/content/blockers/schema-issues'
import { headingIssues, linkTextIssues, sourceIssues } from '@/lib/content/blockers/text-issues'
import { kindOf } from '@/lib/content/id'
import { kinds } from '@/lib/content/registry'
import type { Db, Tx } from '@/lib/db/client'
import { blockingAssetIssues } from '@/lib/media/blocking'

type Blockable = { id: string; slug: string; nextSlug: string | null; draftVersion: { content: unknown } | null }

/**
 * Everything that stands in the way of publishing the draft of a document, in the order of the text, and what could be
 * better. Empty without a draft.
 */
export async function blockersOf(tx: Tx | Db, document: Blockable): Promise<Blocker[]> {
  const content = document.draftVersion?.content
  if (!content) return []
  const address = await addressProblem(tx, document, document.nextSlug ?? document.slug)
  const found = [
    ...(address ? [block(['slug'], address)] : []),
    ...schemaIssues(kinds[kindOf(document.id)], content),
    ...headingIssues(content),
    ...linkTextIssues(content),
    ...sourceIssues(content),
    ...(await referenceIssues(tx, document.id, content)),
    ...(await fileIssues(tx, content, document.id)),
    ...readingHints(content),
  ]
  return inOrderOf(content, found)
}

async function fileIssues(tx: Tx | Db, content: unknown, id: string): Promise<Blocker[]> {
  const issues = await blockingAssetIssues(tx, content, id)
  return issues.map(({ path, message, severity }) => ({ path, message, severity: severity === 'issue' ? 'block' : 'hint' }))
}

/** Throws ZodError with all reasons why the draft can't be published. */
export async function assertPublishable(tx: Tx, document: Blockable): Promise<void> {
  const blocking = (await blockersOf(tx, document)).filter(({ severity }) => severity === 'block')
  if (blocking.length > 0) throw new ZodError(blocking.map(({ path, message }) => ({ code: 'custom', path, message, input: undefined })))
}

/** As one meets them going through the fields; what is about no field of the content comes first. */
function inOrderOf(content: object, blockers: readonly Blocker[]): Blocker[] {
  const fields = Object.keys(content)
  const place = ({ path: [field, ...rest] }: Blocker) => [fields.indexOf(String(field)), ...rest]
  return [...blockers].sort((a, b) => compare(place(a), place(b)))
}

function compare(a: readonly PropertyKey[], b: readonly PropertyKey[]): number {
  for (const [i, left] of a.entries()) {
    const right = b[i]
    if (right === undefined) return 1
    if (left !== right) return typeof left === 'number' && typeof right === 'number' ? left - right : String(left) < String(right) ? -1 : 1
  }
  return a.length - b.length
}
