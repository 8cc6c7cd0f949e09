import '@/components/redactie/diff/diff.css'
import { Plain } from '@/components/redactie/diff/Plain'
import type { Place } from '@/lib/reviews/shapes'
import type { Vocabulary } from '@/lib/versions/words'

/** What the owner wrote in some fields, in short lines, to read beside a question about it. */
export function TextFor({ places, words }: { places: readonly Place[]; words: Vocabulary }) {
  return (
    <dl className="text-for">
      {places.map(({ path, label, names, value }) => (
        <div key={path}>
          <dt>{label}</dt>
          <dd>
            {value === undefined ? (
              <span className="place-empty">Niet ingevuld</span>
            ) : (
              <Plain value={value} context={{ words, all: true, names, path: undefined, level: 4 }} />
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}
