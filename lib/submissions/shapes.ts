/** A remark as somebody may see it. Who judges stays unnamed for owners. JSON-safe. */
export type RemarkView = {
  id: string
  /** The number of the version that it is about. */
  version: number
  /** The field of the worksheet ("goals.0.text"); empty for the whole. */
  path: string
  quote: string
  criterion: string | null
  text: string
  required: boolean
  /** "KIS" for owners. */
  author: string
  /** Whether whoever looks wrote it. */
  mine: boolean
  createdAt: string
  released: boolean
  resolved: boolean
  answers: AnswerView[]
}
/** `says`: "verwerkt", "niet-verwerkt", or "" for only words. */
export type AnswerView = { id: string; author: string; says: string; text: string; createdAt: string }

/** What one criterion still asks of a worksheet. `path`: the field to go to. */
export type CriterionProgress = { id: string; label: string; help: string; complete: boolean; missing: { path: (string | number)[]; message: string }[] }

/** A file of a worksheet. `bytes`: its size. JSON-safe. */
export type AttachmentView = { id: string; kind: string; title: string; name: string; mime: string; bytes: number; addedAt: string }

/** A mechanism of a wat-werkt-dossier, to choose from: `slug` is its anchor on the page of the dossier. JSON-safe. */
export type MechanismHelp = { slug: string; name: string; short: string; support: string; path: string }
/** What a published wat-werkt-dossier of the round says. `id` is that of the document, `path` its page. JSON-safe. */
export type DossierHelp = { id: string; title: string; summary: string; path: string; mechanisms: MechanismHelp[] }
