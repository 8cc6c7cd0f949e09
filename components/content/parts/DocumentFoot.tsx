import { incomingFrom } from '@/components/content/incoming'
import { GroupedLinks } from '@/components/content/parts/GroupedLinks'
import { NextSteps, type Step } from '@/components/content/parts/NextSteps'
import { Container } from '@/components/layout/Container'
import { DocumentCard } from '@/components/ui/Card'
import type { PublishedDocument } from '@/lib/content/published'

type Props = {
  doc: PublishedDocument
  steps: readonly Step[]
  /** Identities that the page already shows. */
  shown?: readonly string[]
}

/** The end of every document: what is related and why, who mentions it, and what to do next. */
export function DocumentFoot({ doc, steps, shown = [] }: Props) {
  const related = doc.content.related.flatMap(({ doc: id, reason }) => (doc.links[id] ? [{ link: doc.links[id], reason }] : []))
  const mentions = incomingFrom(doc.incoming, { not: [...shown, ...related.map(({ link }) => link.id)] })
  return (
    <div className="document-foot">
      <Container>
        {related.length > 0 && (
          <section className="doc-section">
            <h2 id="lees-ook">Lees ook</h2>
            <ul className="card-list md:grid-cols-2 lg:grid-cols-3">
              {related.map(({ link, reason }) => (
                <li key={link.id}>
                  <DocumentCard doc={link} reason={reason} />
                </li>
              ))}
            </ul>
          </section>
        )}
        {mentions.length > 0 && (
          <section className="doc-section">
            <h2 id="genoemd-in">Wordt genoemd in</h2>
            <GroupedLinks links={mentions} />
          </section>
        )}
        <NextSteps steps={steps} />
      </Container>
    </div>
  )
}
