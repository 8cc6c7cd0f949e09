import { threads, tile } from '@/components/art/tiles'
import { classNames } from '@/components/ui/classNames'

export type Accent = 'teal' | 'ochre' | 'plum' | 'slate'

type Props = {
  /** What the pattern follows from, such as the id of a document: the same seed gives the same picture. */
  seed: string
  accent: Accent
  columns?: number
  rows?: number
  className?: string
}

/** The picture of a theme, guide or document. Decoration only, so hidden from screen readers. */
export function ThemeArt({ seed, accent, columns = 8, rows = 4, className }: Props) {
  const { thread, ground, circles } = threads(seed, columns, rows)
  return (
    <svg
      viewBox={`0 0 ${columns * tile} ${rows * tile}`}
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
      focusable="false"
      data-accent={accent}
      className={classNames('theme-art', className)}
    >
      <path className="art-ground" d={ground} />
      <path className="art-thread" d={thread} />
      <path className="art-circles" d={circles} />
    </svg>
  )
}
