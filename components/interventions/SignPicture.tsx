type Props = {
  sign: 'onderbouwing' | 'effect'
  /** How far it reaches: `step` of `steps`, 0 for nothing yet. */
  step: number
  steps: number
}

const size = 24
const gap = 2

/**
 * How far a sign reaches, in a shape of its own: a wall that is built up, and bars of a measurement. Different on
 * purpose, because the two can't be compared or added up. The words always stand beside it.
 */
export function SignPicture({ sign, step, steps }: Props) {
  const parts = Array.from({ length: steps }, (_, i) => (sign === 'effect' ? bar(i, steps) : course(i, steps)))
  return (
    <svg viewBox={`0 0 ${size} ${size}`} aria-hidden="true" focusable="false" className="sign-picture">
      {parts.map(({ x, y, width, height }, i) => (
        <rect key={i} x={x} y={y} width={width} height={height} rx="1" className={i < step ? 'sign-reached' : undefined} />
      ))}
    </svg>
  )
}

type Part = { x: number; y: number; width: number; height: number }

/** A course of the wall, the lowest first; each a little narrower than what it rests on. */
function course(i: number, steps: number): Part {
  const height = (size - 2 - gap * (steps - 1)) / steps
  const inset = 1 + i * 4
  return { x: inset, y: size - 1 - (i + 1) * height - i * gap, width: size - 2 * inset, height }
}

/** A bar, the shortest first. */
function bar(i: number, steps: number): Part {
  const width = (size - 2 - gap * (steps - 1)) / steps
  const height = ((size - 2) * (i + 1)) / steps
  return { x: 1 + i * (width + gap), y: size - 1 - height, width, height }
}
