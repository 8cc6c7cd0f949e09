import { z } from 'zod'
import { refTo, slug } from '@/lib/content/id'

const label = z.string().trim().min(2, { error: 'Een label heeft minstens 2 tekens' }).max(80, { error: 'Een label heeft hoogstens 80 tekens' })
const labels = z.array(label).max(40).default([])
const concepts = z.array(slug).max(12).default([])

/** A concept as it stands in `content/thesaurus/*.yml`, below its id. */
export const conceptFields = z.strictObject({
  /** What we call it. */
  preferred: label,
  /** Other words for the same: a search for one finds the others. */
  alternative: labels,
  /** Words that we no longer use. They lead here; nothing leads back to them. */
  old: labels,
  /** Wrong spellings and the like. They lead here in silence; nothing leads back to them. */
  hidden: labels,
  /** Ids of what this is a kind or a part of: who searches for that finds this too. */
  broader: concepts,
  /** Ids of what lies beside it: named as "zie ook", never searched along. */
  related: concepts,
  /** Labels that stand at another concept too, on purpose; both say so. */
  ambiguous: labels,
  /** Where our glossary explains it. */
  term: refTo('begrip').optional(),
  /** Why it was chosen so, for whoever maintains it. */
  note: z.string().trim().min(1).max(500).optional(),
})

/** A concept of the thesaurus (SKOS in idea). `id` is its name in our files and in its URI, for good. */
export const concept = conceptFields.extend({ id: slug })
export type Concept = z.infer<typeof concept>
