import type { NamedField } from '@/lib/editor/field-spec'
import type { Opened } from '@/lib/editor/open'
import type { AttachmentView, CriterionProgress, DossierHelp, RemarkView } from '@/lib/submissions/shapes'
import type { PartSlug } from '@/lib/worksheet/parts'

/**
 * All that a page of the worksheet begins with. `base`: the address of the submission; `fields`: those of this part; `state` and
 * `deadline` in words; `openRemarks`: how many wait for an answer, by part. JSON-safe.
 */
export type WorksheetPage = {
  opened: Opened
  base: string
  part: { slug: PartSlug; title: string; intro: string }
  fields: NamedField[]
  state: string
  deadline?: string
  /** By what the round judges (lib/worksheet/completeness.ts). */
  judged: { criteriaVersion: number; dossiers: string[] }
  criteria: CriterionProgress[]
  dossiers: DossierHelp[]
  municipalities: string[]
  remarks: RemarkView[]
  openRemarks: Record<string, number>
  canAnswer: boolean
  attachments: AttachmentView[]
}
