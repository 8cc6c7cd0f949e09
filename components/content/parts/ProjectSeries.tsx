import { textContext } from '@/components/content/context'
import { DocumentList } from '@/components/content/DocumentList'
import { incomingFrom, linksTo } from '@/components/content/incoming'
import { Section } from '@/components/content/parts/Section'
import { RichText } from '@/components/content/RichText'
import type { DocumentLink, IncomingLink, PublishedOf } from '@/lib/content/published'

export function successorsOf(incoming: readonly IncomingLink[]): DocumentLink[] {
  return incomingFrom(incoming, { kind: 'project', field: 'predecessors' })
}

/** What came before, what came after and what it goes together with. */
export function ProjectSeries({ doc: { content, links, incoming } }: { doc: PublishedOf<'project'> }) {
  const predecessors = linksTo(content.predecessors, links)
  const successors = successorsOf(incoming)
  if (predecessors.length + successors.length + content.relations.length === 0) return null
  const context = textContext(links)
  return (
    <Section title="Samenhang" id="samenhang">
      <Neighbours title="Voorganger" docs={predecessors} />
      <Neighbours title="Vervolg" docs={successors} />
      {content.relations.length > 0 && (
        <dl className="relations">
          {content.relations.map((relation, i) => {
            const link = relation.doc ? links[relation.doc] : undefined
            return (
              <div key={i}>
                <dt>{relation.kind}</dt>
                <dd>
                  <RichText text={relation.text} context={context} />
                  {link && (
                    <a href={link.path} className="block">
                      {link.title}
                    </a>
                  )}
                </dd>
              </div>
            )
          })}
        </dl>
      )}
    </Section>
  )
}

function Neighbours({ title, docs }: { title: string; docs: DocumentLink[] }) {
  if (docs.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      <DocumentList items={docs.map((link) => ({ link }))} />
    </>
  )
}
