import { createContext, useContext } from 'react'
import { anchorOf, type Path } from '@/lib/editor/field-spec'

/** What is wrong with a field, in words for a person. */
export type FieldIssue = { path: readonly PropertyKey[]; message: string }

/** All that is wrong with the document, as far as it was looked at. */
export const IssuesContext = createContext<readonly FieldIssue[]>([])

/** What is wrong with exactly this field, and with how many things in it. */
export function useIssues(path: Path): { own: string[]; within: number } {
  const all = useContext(IssuesContext)
  const anchor = anchorOf(path)
  const anchors = all.map((issue) => ({ at: anchorOf(issue.path.map((key) => (typeof key === 'symbol' ? '' : key))), message: issue.message }))
  return {
    own: anchors.filter(({ at }) => at === anchor).map(({ message }) => message),
    within: anchors.filter(({ at }) => at.startsWith(`${anchor}-`)).length,
  }
}

/** How many things are wrong with these fields and what is in them. */
export function useIssuesUnder(paths: readonly Path[]): number {
  const all = useContext(IssuesContext)
  return all.filter((issue) => paths.some((path) => path.every((key, i) => issue.path[i] === key))).length
}
