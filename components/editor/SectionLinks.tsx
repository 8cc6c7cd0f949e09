import { useIssuesUnder } from '@/components/editor/fields/issues'
import type { Section } from '@/lib/editor/field-spec'

/** The way to each section. */
export function SectionLinks({ sections }: { sections: readonly Section[] }) {
  return (
    <nav className="editor-links" aria-label="Onderdelen">
      <h2>Onderdelen</h2>
      <ul>
        {sections.map((section) => (
          <SectionLink key={section.id} section={section} />
        ))}
      </ul>
    </nav>
  )
}

function SectionLink({ section: { id, title, fields } }: { section: Section }) {
  const wrong = useIssuesUnder(fields.map(({ name }) => [name]))
  return (
    <li>
      <a href={`#deel-${id}`}>
        {title}
        {wrong > 0 && <span className="fold-wrong">{wrong}</span>}
      </a>
    </li>
  )
}
