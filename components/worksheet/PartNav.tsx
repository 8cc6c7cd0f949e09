import { SavedLink } from '@/components/editor/SavedLink'
import type { Saver } from '@/components/editor/saving/saver'
import { Icon } from '@/components/ui/Icon'
import type { PartProgress } from '@/lib/worksheet/part-progress'
import type { PartSlug } from '@/lib/worksheet/parts'

type Props = {
  saver: Saver
  base: string
  current: PartSlug
  parts: readonly PartProgress[] /** Remarks of KIS that wait for an answer, by part. */
  open: Readonly<Record<string, number>>
}

/** The parts in their order, to enter anywhere, with how far each is. */
export function PartNav({ saver, base, current, parts, open }: Props) {
  const place = parts.findIndex(({ slug }) => slug === current)
  return (
    <nav className="work-nav" aria-label="Delen van het werkblad">
      <details className="work-nav-fold">
        <summary>
          Deel {place + 1} van {parts.length}: {parts[place]?.title}
        </summary>
        <ol>
          {parts.map(({ slug, title, begun, missing, words }) => (
            <li key={slug} data-state={begun ? (missing > 0 ? 'begun' : 'done') : 'none'}>
              <SavedLink saver={saver} href={`${base}/werkblad/${slug}`} className="work-nav-link" {...(slug === current && { current: true })}>
                <Icon name={begun && missing === 0 ? 'check' : 'chevron-right'} />
                <span>
                  <span className="work-nav-title">{title}</span>
                  <span className="work-nav-state">
                    {words}
                    {open[slug] ? <strong>{open[slug] === 1 ? ' · 1 opmerking' : ` · ${open[slug]} opmerkingen`}</strong> : null}
                  </span>
                </span>
              </SavedLink>
            </li>
          ))}
        </ol>
      </details>
    </nav>
  )
}
