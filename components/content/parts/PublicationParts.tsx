import { ScrollTable } from '@/components/content/blocks/ScrollTable'
import { headingsOf } from '@/components/content/headings'
import { Section } from '@/components/content/parts/Section'
import type { PublishedOf } from '@/lib/content/published'

/** The parts of a toolkit: what there is, for whom, and which part can be read below. */
export function PublicationParts({ doc: { content, links } }: { doc: PublishedOf<'publicatie'> }) {
  if (content.parts.length === 0) return null
  const anchors = new Set(headingsOf(content.body, '', 4).map((heading) => heading.id))
  return (
    <Section title="Wat erbij hoort" id="onderdelen">
      <ScrollTable caption="Onderdelen en voor wie ze zijn">
        <thead>
          <tr>
            <th scope="col">Onderdeel</th>
            <th scope="col">Vorm</th>
            <th scope="col">Voor wie</th>
          </tr>
        </thead>
        <tbody>
          {content.parts.map((part) => {
            const link = part.doc ? links[part.doc] : undefined
            return (
              <tr key={part.title}>
                <th scope="row">
                  {link ? <a href={link.path}>{part.title}</a> : part.title}
                  {part.anchor && anchors.has(part.anchor) && (
                    <a href={`#${part.anchor}`} className="block font-normal">
                      Lees het hieronder
                    </a>
                  )}
                </th>
                <td>{part.format}</td>
                <td>{part.forWhom}</td>
              </tr>
            )
          })}
        </tbody>
      </ScrollTable>
    </Section>
  )
}
