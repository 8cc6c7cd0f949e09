import { anchorOf } from '@/lib/editor/field-spec'
import { joinNl } from '@/lib/text'
import type { Theory, TheoryStage } from '@/lib/worksheet/theory'

type Props = { theory: Theory; base: string; level: 2 | 3 }
const relations = ['', '', 'raakt aan', 'werkt aan', 'zit in'] as const

/** The theory of change as a list of lists, with a way to each field: what the drawing shows, in words. */
export function TheoryInWords({ theory: { stages, links }, base, level }: Props) {
  const Heading = `h${level}` as const
  return (
    <ol className="theory-words">
      {stages.map((stage, n) => (
        <li key={stage.id}>
          <Heading className="theory-words-title">{stage.title}</Heading>
          {stage.boxes.length === 0 ? (
            <p className="muted">
              {stage.none}. <a href={`${base}/werkblad/${stage.part}`}>Begin ermee</a>
            </p>
          ) : (
            <ul>
              {stage.boxes.map(({ label, text, path }, i) => (
                <li key={path.join('.')}>
                  <a href={`${base}/werkblad/${stage.part}#${anchorOf(path)}`}>{label}</a>: {text || <span className="muted">nog leeg</span>}
                  {n > 1 && <span className="theory-words-relation"> {relation(stages[n - 1], links[n - 1], i, relations[n] ?? '')}</span>}
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ol>
  )
}

function relation(before: TheoryStage | undefined, links: Theory['links'][number] | undefined, place: number, words: string): string {
  const names = (links ?? []).flatMap(([from, to]) => (to === place ? [before?.boxes[from]?.label.toLowerCase() ?? ''] : []))
  return names.length > 0 ? `(${words} ${joinNl(names)})` : ''
}
