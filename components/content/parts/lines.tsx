import type { ReactNode } from 'react'
import type { DocumentLink } from '@/lib/content/published'

/** Values below each other, or nothing at all. */
export function lines(values: readonly string[]): ReactNode {
  if (values.length === 0) return undefined
  return values.map((value) => (
    <span key={value} className="block">
      {value}
    </span>
  ))
}

/** Links to documents below each other, or nothing at all. */
export function linkLines(docs: readonly DocumentLink[]): ReactNode {
  if (docs.length === 0) return undefined
  return docs.map((link) => (
    <a key={link.id} href={link.path} className="block">
      {link.title}
    </a>
  ))
}
