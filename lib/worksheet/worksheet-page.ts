import { type Actor, can } from '@/lib/auth/policy'
import { formatDate } from '@/lib/dates'
import type { Db } from '@/lib/db/client'
import type { Round } from '@/lib/db/generated/client'
import { municipalities } from '@/lib/places/places'
import { daysOf } from '@/lib/rounds/days'
import { currentDeadline } from '@/lib/submissions/deadline'
import { feedbackState, partOfPath } from '@/lib/submissions/feedback'
import { subjectFor } from '@/lib/submissions/relations'
import { remarksFor } from '@/lib/submissions/remarks'
import type { RemarkView } from '@/lib/submissions/shapes'
import { stateWords } from '@/lib/submissions/states'
import { attachmentsOf } from '@/lib/worksheet/attachments'
import { completeness } from '@/lib/worksheet/completeness'
import { dossierHelp } from '@/lib/worksheet/dossier-help'
import { openWorksheet, readWorksheet } from '@/lib/worksheet/open-worksheet'
import { fieldsOfPart } from '@/lib/worksheet/part-fields'
import { type PartProgress, partProgress } from '@/lib/worksheet/part-progress'
import { type PartSlug, worksheetParts } from '@/lib/worksheet/parts'
import type { Worksheet } from '@/lib/worksheet/worksheet'
import type { WorksheetPage } from '@/lib/worksheet/worksheet-shapes'

/** All that a part of the worksheet shows to people of its organisation. Throws NotFoundError and ForbiddenError. */
export async function worksheetPage(db: Db, me: Actor & { name: string }, id: string, slug: PartSlug): Promise<WorksheetPage> {
  // Each asks the policy itself; the first that refuses refuses all.
  const [opened, submission, remarks] = await Promise.all([openWorksheet(db, me, id), readWorksheet(db, me, id), remarksFor(db, me, id)])
  const { round } = submission
  const [subject, dossiers, attachments] = await Promise.all([subjectFor(db, me, submission), dossierHelp(round.dossiers), attachmentsOf(db, id)])
  const { title, intro } = partNamed(slug)
  const deadline = currentDeadline(submission, daysOf(round))
  return asJson({
    opened,
    base: `/mijn-interventies/inzendingen/${id}`,
    part: { slug, title, intro },
    fields: fieldsOfPart(slug).map(({ name, spec }) => ({ name, spec })),
    state: stateWords(submission.state, submission.rounds),
    ...(deadline?.who === 'owner' && { deadline: `${deadline.what}: uiterlijk ${formatDate(deadline.on)}` }),
    judged: judgedBy(round),
    criteria: completeness(opened.content, judgedBy(round)),
    dossiers,
    municipalities: slug === 'uitvoering' ? municipalities.map(({ name }) => name).sort((a, b) => a.localeCompare(b, 'nl')) : [],
    remarks: remarks.filter(({ path }) => path === '' || partOfPath(path)?.slug === slug),
    openRemarks: openByPart(remarks),
    canAnswer: can(me, 'remark.answer', subject),
    attachments,
  })
}

/** How far each part of a worksheet is. Throws NotFoundError and ForbiddenError. */
export async function worksheetProgress(db: Db, actor: Actor, id: string): Promise<PartProgress[]> {
  const { worksheet, round } = await readWorksheet(db, actor, id)
  const content = worksheet as Worksheet
  return partProgress(content, completeness(content, judgedBy(round)), (await attachmentsOf(db, id)).length)
}

function judgedBy({ criteriaVersion, dossiers }: Pick<Round, 'criteriaVersion' | 'dossiers'>): WorksheetPage['judged'] {
  return { criteriaVersion, dossiers }
}

/** A part by the last word of its address; undefined for a word that is none. */
export function partSlug(word: string): PartSlug | undefined {
  return worksheetParts.find(({ slug }) => slug === word)?.slug
}

function partNamed(slug: PartSlug): { title: string; intro: string } {
  const part = worksheetParts.find((part) => part.slug === slug)
  if (!part) throw new Error(`the worksheet has no part ${slug}`)
  return part
}

/** What is about the whole counts with the first part, where it stands. */
function openByPart(remarks: readonly RemarkView[]): Record<string, number> {
  const open: Record<string, number> = {}
  for (const remark of remarks) {
    const slug = partOfPath(remark.path)?.slug ?? 'kern'
    if (feedbackState(remark) === 'open') open[slug] = (open[slug] ?? 0) + 1
  }
  return open
}

/** The fields are described when they are asked for; here they are written out. */
function asJson<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T
}
