import type { MouseEvent } from 'react'
import { AddChapter } from '@/components/editor/AddChapter'
import type { Chapters } from '@/components/editor/chapters'
import { useIssuesUnder } from '@/components/editor/fields/issues'
import { RowButtons } from '@/components/editor/fields/RowButtons'
import { RemovedNotice } from '@/components/editor/fields/rows'
import type { NamedField } from '@/lib/editor/field-spec'

/** The chapters of a guide: opens, moves, adds and removes them. */
export function ChapterNav({ chapters, fields }: { chapters: Chapters; fields: readonly NamedField[] }) {
  const { rows, current, open } = chapters
  return (
    <nav id="hoofdstukken" className="editor-chapters" aria-label="Hoofdstukken">
      <h2>Hoofdstukken</h2>
      <ol>
        <li>
          <a href="?" aria-current={current === undefined ? 'page' : undefined} onClick={(event) => go(event, () => open(undefined))}>
            De gids zelf
          </a>
        </li>
        {rows.items.map(({ key, value: { slug = '', title, type } }, i) => (
          <li key={key}>
            <ChapterLink
              index={i}
              slug={slug}
              title={title || 'Zonder titel'}
              type={typeLabel(fields, type)}
              isOpen={i === current}
              onOpen={() => open(slug)}
            />
            <RowButtons rows={rows} index={i} name={`hoofdstuk ${title || i + 1}`} />
          </li>
        ))}
      </ol>
      <RemovedNotice name="Het hoofdstuk" undo={rows.undo} />
      <AddChapter chapters={chapters} fields={fields} />
    </nav>
  )
}

type LinkProps = { index: number; slug: string; title: string; type: string; isOpen: boolean; onOpen: () => void }

function ChapterLink({ index, slug, title, type, isOpen, onOpen }: LinkProps) {
  const wrong = useIssuesUnder([['chapters', index]])
  return (
    <a href={`?hoofdstuk=${encodeURIComponent(slug)}`} aria-current={isOpen ? 'page' : undefined} onClick={(event) => go(event, onOpen)}>
      {title}
      {type && type !== title && <span className="muted">{type}</span>}
      {wrong > 0 && <span className="fold-wrong">{wrong === 1 ? '1 punt' : `${wrong} punten`}</span>}
    </a>
  )
}

/** Without loading the page again, unless it is to open in another tab. */
function go(event: MouseEvent, open: () => void): void {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return
  event.preventDefault()
  open()
}

function typeLabel(fields: readonly NamedField[], type: string | undefined): string {
  const spec = fields.find(({ name }) => name === 'type')?.spec
  return (spec?.type === 'choice' && spec.options.find(({ value }) => value === type)?.label) || ''
}
