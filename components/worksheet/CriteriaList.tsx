import { SavedLink } from '@/components/editor/SavedLink'
import type { Saver } from '@/components/editor/saving/saver'
import { Icon } from '@/components/ui/Icon'
import { anchorOf } from '@/lib/editor/field-spec'
import { partOfPath } from '@/lib/submissions/feedback'
import type { CriterionProgress } from '@/lib/submissions/shapes'

type Props = { saver: Saver; base: string; criteria: readonly CriterionProgress[] }

/** What the criteria of the round still ask, each with the way to the field. One can hand in before all is there. */
export function CriteriaList({ saver, base, criteria }: Props) {
  const done = criteria.filter(({ complete }) => complete).length
  return (
    <section className="work-criteria" aria-labelledby="criteria-kop">
      <h2 id="criteria-kop">Waar KIS op let</h2>
      <p>
        {done} van {criteria.length} criteria compleet ingevuld
      </p>
      <meter className="work-meter" min={0} max={criteria.length} value={done} aria-hidden="true" />
      <ul>
        {criteria.map(({ id, label, help, complete, missing }) => (
          <li key={id}>
            <details className="work-more">
              <summary>
                {complete && <Icon name="check" />}
                <span>
                  {label} <span className="work-nav-state">{complete ? 'compleet' : missing.length === 1 ? 'nog 1 punt' : `nog ${missing.length} punten`}</span>
                </span>
              </summary>
              <p>{help}</p>
              {missing.length > 0 && (
                <ul>
                  {missing.map(({ path, message }) => (
                    <li key={`${path.join('.')} ${message}`}>
                      <SavedLink saver={saver} href={`${base}/werkblad/${partOfPath(path.join('.'))?.slug ?? 'kern'}#${anchorOf(path)}`}>
                        {message}
                      </SavedLink>
                    </li>
                  ))}
                </ul>
              )}
            </details>
          </li>
        ))}
      </ul>
    </section>
  )
}
