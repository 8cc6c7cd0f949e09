import type { z } from 'zod'
import type { ContentIssue } from '@/lib/content/files/problem'

/** Something in a content file that knows where its values stand. */
export type Located = { slug: string; locate: (path: readonly PropertyKey[]) => { file: string; line: number } }

/** What zod finds wrong, each at the line of its value. Of a value that may be of several shapes only the closest counts. */
export function toIssues(source: Located, issue: z.core.$ZodIssue, parent: readonly PropertyKey[] = []): ContentIssue[] {
  const path = [...parent, ...issue.path]
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => issueAt(source, [...path, key], 'Dit veld bestaat niet.'))
  const branches = issue.code === 'invalid_union' ? [...issue.errors].sort((a, b) => a.length - b.length) : []
  const closest = branches[0]
  if (!closest || !issue.message.startsWith('Ongeldige invoer')) return [issueAt(source, path, issue.message)]
  return closest.flatMap((nested) => toIssues(source, nested, path))
}

/** An issue with the value at `path`. */
export function issueAt(source: Located, path: readonly PropertyKey[], message: string): ContentIssue {
  return { ...source.locate(path), field: `${source.slug}: ${path.join('.')}`, message }
}
