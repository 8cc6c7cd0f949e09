import { ExternalLink } from '@/components/content/ExternalLink'
import type { Line } from '@/lib/interventions/comparison-rows'

/** So many characters of a cell show at once, and so many more make it worth folding the rest away. */
const shown = 260
const slack = 120

type Props = { lines: readonly Line[] /** What this is and whose, for who hears the button alone. */; about: string }

/** What one intervention says in one row. Much text is folded; on paper it stands there whole. */
export function CompareCell({ lines, about }: Props) {
  if (lines.length === 0) return <span className="not-given">niet opgegeven</span>
  const { first, rest } = divide(lines)
  return (
    <>
      <Lines lines={first} list={lines.length > 1} />
      {rest.length > 0 && (
        <details className="compare-more">
          <summary>
            Lees verder<span className="sr-only">: {about}</span>
          </summary>
          <Lines lines={rest} list={lines.length > 1} />
        </details>
      )}
    </>
  )
}

function Lines({ lines, list }: { lines: readonly Line[]; list: boolean }) {
  if (!list) return <p>{lines.map(show)}</p>
  return (
    <ul>
      {lines.map((line, i) => (
        <li key={i}>{show(line)}</li>
      ))}
    </ul>
  )
}

function show({ text, href }: Line) {
  if (!href) return text
  return (
    <ExternalLink key={href} href={href}>
      {text}
    </ExternalLink>
  )
}

/** Whole lines while they fit; the one that does not is cut between words, unless it is a link. */
function divide(lines: readonly Line[]): { first: Line[]; rest: Line[] } {
  if (lines.reduce((sum, { text }) => sum + text.length, 0) <= shown + slack) return { first: [...lines], rest: [] }
  const first: Line[] = []
  let room = shown
  for (const [i, line] of lines.entries()) {
    if (line.text.length > room + slack && !line.href) {
      const cut = line.text.lastIndexOf(' ', Math.max(room, 80))
      if (cut <= 0) return { first: [...first, line], rest: lines.slice(i + 1) }
      const start = { text: `${line.text.slice(0, cut)} …` }
      return { first: [...first, start], rest: [{ text: `… ${line.text.slice(cut + 1)}` }, ...lines.slice(i + 1)] }
    }
    first.push(line)
    room -= line.text.length
    // Folding one short line away would save nothing.
    if (room <= 0 && i + 2 < lines.length) return { first, rest: lines.slice(i + 1) }
  }
  return { first, rest: [] }
}
