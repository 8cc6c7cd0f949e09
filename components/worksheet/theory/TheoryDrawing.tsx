import { useId } from 'react'
import type { Drawing, DrawnBox } from '@/lib/worksheet/theory-drawing'

type Props = { drawing: Drawing /** What it shows, in words; the list beside it says it all. */; label: string; now?: readonly string[]; className?: string }

/** The theory of change as a drawing. It is a picture: everything in it stands as a list too. */
export function TheoryDrawing({ drawing: { width, height, stages, curves }, label, now = [], className }: Props) {
  const id = useId()
  return (
    <svg
      viewBox={`-2 -2 ${width + 4} ${height + 4}`}
      role="img"
      aria-labelledby={id}
      className={`theory-map${className ? ` ${className}` : ''}`}
      focusable="false"
    >
      <title id={id}>{label}</title>
      {curves.map(({ key, d }) => (
        <path key={key} d={d} className="theory-map-line" />
      ))}
      {stages.map(({ id: stage, title, x, y, boxes }) => (
        <g key={stage} className={`theory-map-${stage}`} data-now={now.includes(stage) || undefined}>
          <text x={x} y={y + 14} className="theory-map-title">
            {title}
          </text>
          {boxes.map((box) => (
            <Box key={box.key} box={box} />
          ))}
        </g>
      ))}
    </svg>
  )
}

function Box({ box: { x, y, width, height, label, lines, empty } }: { box: DrawnBox }) {
  return (
    <g>
      <rect x={x} y={y} width={width} height={height} rx={4} className={empty ? 'theory-map-box theory-map-none' : 'theory-map-box'} />
      <text x={x + 10} y={y + 22} className={empty ? 'theory-map-empty' : 'theory-map-label'}>
        {label}
      </text>
      {lines.map((line, i) => (
        <text key={`${i} ${line}`} x={x + 10} y={y + 22 + (i + 1) * 18} className="theory-map-text">
          {line}
        </text>
      ))}
    </g>
  )
}
