import { ScrollTable } from '@/components/content/blocks/ScrollTable'
import { type Links, textContext } from '@/components/content/context'
import { DocumentList } from '@/components/content/DocumentList'
import { incomingFrom } from '@/components/content/incoming'
import { Section } from '@/components/content/parts/Section'
import { RichText } from '@/components/content/RichText'
import type { PublishedOf } from '@/lib/content/published'
import type { Deliverable } from '@/lib/projects/schema'

/** What the project promised next to what came of it. */
export function ProjectResults({ doc: { content, links, incoming } }: { doc: PublishedOf<'project'> }) {
  const promised = content.deliverables
  const others = incomingFrom(incoming, { field: 'project', not: promised.flatMap((item) => item.publication ?? []) })
  if (promised.length === 0 && others.length === 0) return null
  return (
    <Section title="Resultaten" id="resultaten">
      {promised.length > 0 && (
        <ScrollTable caption="Wat dit project belooft en wat er is">
          <thead>
            <tr>
              <th scope="col">Resultaat</th>
              <th scope="col">Gepland</th>
              <th scope="col">Opgeleverd</th>
            </tr>
          </thead>
          <tbody>
            {promised.map((item, i) => (
              <Row key={i} item={item} links={links} />
            ))}
          </tbody>
        </ScrollTable>
      )}
      {others.length > 0 && (
        <>
          <h3>{promised.length > 0 ? 'Verscheen ook bij dit project' : 'Verscheen bij dit project'}</h3>
          <DocumentList items={others.map((link) => ({ link }))} />
        </>
      )}
    </Section>
  )
}

function Row({ item, links }: { item: Deliverable; links: Links }) {
  const publication = item.publication ? links[item.publication] : undefined
  return (
    <tr>
      <th scope="row">
        <span className="block-label">{item.type}</span>
        {item.title && <span className="block">{item.title}</span>}
        {item.text && (
          <span className="block font-normal">
            <RichText text={item.text} context={textContext(links)} />
          </span>
        )}
      </th>
      <td>{item.plannedFor ?? <span className="not-given">niet opgegeven</span>}</td>
      <td>
        {item.deliveredOn}
        {publication && (
          <a href={publication.path} className="block">
            {publication.title}
          </a>
        )}
        {!item.deliveredOn && !publication && <span className="not-given">nog niet bekend</span>}
      </td>
    </tr>
  )
}
