import type { DocumentLink, PublishedDocument } from '@/lib/content/published'

/** The document with itself among its links, because its text may point at a place in itself. */
export function withSelf<T extends PublishedDocument>(doc: T): T {
  const { id, kind, path, example, content, links } = doc
  const self: DocumentLink = { id, kind, title: content.title, path, typeLabel: '', summary: content.summary, example }
  return { ...doc, links: { ...links, [id]: self } }
}
