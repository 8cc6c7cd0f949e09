/** A document as the editor shows it where one is pointed at. `state` is in words; `online`: the public can read it. JSON-safe. */
export type DocumentChoice = {
  id: string
  kind: string
  /** What one of its kind is called. */
  kindLabel: string
  title: string
  state: string
  online: boolean
  trashed: boolean
  /** The public path, where there is one. */
  path?: string
  /** The place on its page that was asked for with a path. */
  anchor?: string
}

/** A term of the glossary with all words by which a text names it. */
export type TermWords = { id: string; title: string; words: string[] }
