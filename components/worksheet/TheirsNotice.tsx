import { whenWas } from '@/components/editor/saving/words'
import type { WorkState } from '@/components/worksheet/state'

/** What somebody else wrote in the same fields meanwhile. Below stands one's own text; saving again puts that in its place. */
export function TheirsNotice({ theirs: { by, at, fields } }: { theirs: NonNullable<WorkState['theirs']> }) {
  return (
    <section className="save-notice save-notice-wrong" aria-labelledby="twee-teksten">
      <h2 id="twee-teksten">Er zijn twee teksten</h2>
      <p>
        {by ?? 'Iemand anders'} wijzigde hetzelfde <span suppressHydrationWarning>{whenWas(at)}</span>. Hieronder lees je die tekst; in de velden staat die van
        jou. Neem over wat je wilt houden. Druk je daarna op Bewaar, dan komt jouw tekst ervoor in de plaats.
      </p>
      <dl className="work-theirs">
        {fields.map(({ name, label, text }) => (
          <div key={name}>
            <dt>{label}</dt>
            <dd>{text || 'Leeggemaakt'}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
