import { useState } from 'react'
import { FieldList } from '@/components/editor/fields/FieldList'
import { useIssuesUnder } from '@/components/editor/fields/issues'
import { useHash } from '@/components/editor/fields/target'
import { useField } from '@/components/editor/store'
import { Icon } from '@/components/ui/Icon'
import { anchorOf, type Section } from '@/lib/editor/field-spec'

/** Fields that belong together, under a heading that opens and closes them. What is closed is not there, so that a long record stays fast. */
export function EditorSection({ section: { id, title, fields }, openAtFirst }: { section: Section; openAtFirst: boolean }) {
  const [content] = useField<Readonly<Record<string, unknown>>>([])
  const [open, setOpen] = useState(openAtFirst)
  const wrong = useIssuesUnder(fields.map(({ name }) => [name]))
  const hash = useHash()
  const isNamed = hash === `#deel-${id}` || fields.some(({ name }) => hash === `#${anchorOf([name])}` || hash.startsWith(`#${anchorOf([name])}-`))
  const [wasNamed, setWasNamed] = useState(false)
  if (isNamed !== wasNamed) {
    setWasNamed(isNamed)
    if (isNamed) setOpen(true)
  }
  const filled = fields.filter(({ name }) => content?.[name] !== undefined && content[name] !== '').length
  return (
    <section id={`deel-${id}`} className="editor-section">
      <h2>
        <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
          <Icon name={open ? 'chevron-down' : 'chevron-right'} />
          <span>{title}</span>
          {!open && (
            <span className="fold-summary">
              {filled} van {fields.length} ingevuld
            </span>
          )}
          {wrong > 0 && <span className="fold-wrong">{wrong === 1 ? '1 punt om te herstellen' : `${wrong} punten om te herstellen`}</span>}
        </button>
      </h2>
      {open && <FieldList fields={fields} path={[]} />}
    </section>
  )
}
