import { Icon } from '@/components/ui/Icon'
import type { TheoryLink } from '@/lib/interventions/theory-links'

type Props = { from: number; to: number; links: readonly TheoryLink[] }

const height = 24

/**
 * The lines between two rows of boxes of equal width, so that the middle of each box is known without measuring: the
 * drawing is stretched to the width of the rows. Without lines, or where boxes stand below each other, an arrow.
 * The boxes say the same in words.
 */
export function TheoryLines({ from, to, links }: Props) {
  return (
    <div className={links.length > 0 ? 'theory-between' : 'theory-between theory-unlinked'} aria-hidden="true">
      <Icon name="arrow-down" className="theory-arrow" />
      {links.length > 0 && (
        <svg viewBox={`0 0 100 ${height}`} preserveAspectRatio="none" focusable="false" className="theory-lines">
          {links.map(([start, end]) => (
            <path key={`${start}-${end}`} d={curve(middle(start, from), middle(end, to))} vectorEffect="non-scaling-stroke" />
          ))}
          {ends(links).map(([x, y]) => (
            <path
              key={`${x} ${y}`}
              d={`M${x === 0 ? middle(y, from) : middle(y, to)} ${x === 0 ? 0 : height}h0`}
              vectorEffect="non-scaling-stroke"
              className="theory-dot"
            />
          ))}
        </svg>
      )}
    </div>
  )
}

function middle(place: number, boxes: number): number {
  return Math.round(((place + 0.5) / boxes) * 10_000) / 100
}

function curve(x1: number, x2: number): string {
  return `M${x1} 0C${x1} ${height / 2} ${x2} ${height / 2} ${x2} ${height}`
}

/** Every box that a line touches, once: on the upper (0) or the lower (1) side, and its place. */
function ends(links: readonly TheoryLink[]): [0 | 1, number][] {
  const upper = [...new Set(links.map(([start]) => start))].map((place): [0, number] => [0, place])
  const lower = [...new Set(links.map(([, end]) => end))].map((place): [1, number] => [1, place])
  return [...upper, ...lower]
}
