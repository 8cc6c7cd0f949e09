import { DiffKeys } from '@/components/redactie/diff/DiffKeys'
import { DiffView } from '@/components/redactie/diff/DiffView'
import type { HandedIn } from '@/lib/reviews/shapes'
import type { ChangedField } from '@/lib/versions/diff'
import { countChanges } from '@/lib/versions/read-diff'
import type { Vocabulary } from '@/lib/versions/words'

type Props = { before: HandedIn; after: HandedIn; fields: readonly ChangedField[]; words: Vocabulary }

/** What is different from the version before, before all else: that is what one wants to know who read it before. */
export function WhatChanged({ before, after, fields, words }: Props) {
  return (
    <section id="gewijzigd" className="what-changed" aria-labelledby="gewijzigd-kop" tabIndex={-1}>
      <h2 id="gewijzigd-kop">
        Wat er wijzigde van versie {before.number} naar versie {after.number}
      </h2>
      <div className="diff-bar">
        <p>{changesInWords(fields)}</p>
        {fields.length > 0 && <DiffKeys />}
      </div>
      <DiffView kind="interventie" fields={fields} words={words} />
    </section>
  )
}

/** How much changed, in words. */
export function changesInWords(fields: readonly ChangedField[]): string {
  const { added, removed, changed, moved } = countChanges(fields)
  const counts = [
    [added, 'toegevoegd'],
    [removed, 'verwijderd'],
    [changed, 'gewijzigd'],
    [moved, 'verplaatst'],
  ] as const
  const said = counts.flatMap(([count, word]) => (count > 0 ? [`${count} ${word}`] : []))
  return said.length === 0 ? 'De teksten zijn gelijk.' : `Onderdelen: ${said.join(', ')}.`
}
