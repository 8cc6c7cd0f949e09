import { Body } from '@/components/content/Body'
import { incomingFrom, linksTo } from '@/components/content/incoming'
import { Accountability } from '@/components/content/parts/Accountability'
import { CardSection } from '@/components/content/parts/CardSection'
import { Columns } from '@/components/content/parts/Columns'
import { DocumentFoot } from '@/components/content/parts/DocumentFoot'
import { DocumentHeader } from '@/components/content/parts/DocumentHeader'
import { GroupedLinks } from '@/components/content/parts/GroupedLinks'
import { askStep } from '@/components/content/parts/NextSteps'
import { PracticalUse } from '@/components/content/parts/PracticalUse'
import { MetaList } from '@/components/ui/MetaList'
import { Notice } from '@/components/ui/Notice'
import type { PublishedOf } from '@/lib/content/published'

export function ThemeView({ doc }: { doc: PublishedOf<'thema'> }) {
  const { content, links, incoming } = doc
  const programme = links[content.programme]
  const predecessors = linksTo(content.predecessors, links)
  const successors = incomingFrom(incoming, { kind: 'thema', field: 'predecessors' })
  const guides = incomingFrom(incoming, { kind: 'kennisgids', field: 'themes' })
  const under = incomingFrom(incoming, { field: 'themes', not: guides.map((guide) => guide.id) })
  return (
    <article>
      <DocumentHeader doc={doc} label={`Thema ${content.period}`} accent={content.accent} />
      <Columns>
        {content.status === 'afgesloten' && (
          <Notice title="Dit thema is afgesloten">
            <p>
              Het hoorde bij de periode {content.period}. Wat eronder verscheen, blijft hier te vinden.
              {successors.length > 0 && ' Het werk gaat verder onder een nieuw thema.'}
            </p>
          </Notice>
        )}
        <PracticalUse doc={doc} />
        <Body blocks={content.body} links={links} />
        <CardSection title={guides.length === 1 ? 'Begin bij de kennisgids' : 'Begin bij een kennisgids'} id="kennisgidsen" docs={guides} />
        {under.length > 0 && (
          <section className="doc-section">
            <h2 id="onder-dit-thema">Onder dit thema</h2>
            <GroupedLinks links={under} />
          </section>
        )}
        <MetaList
          rows={[
            { label: 'Programma', value: programme && <a href={programme.path}>{programme.title}</a> },
            { label: 'Komt voort uit', value: predecessors.length > 0 && <Links docs={predecessors} /> },
            { label: 'Gaat verder in', value: successors.length > 0 && <Links docs={successors} /> },
          ]}
        />
        <Accountability doc={doc} />
      </Columns>
      <DocumentFoot
        doc={doc}
        shown={[...guides, ...under, ...successors].map((link) => link.id)}
        steps={[{ href: `/zoeken?thema=${encodeURIComponent(doc.id)}`, label: 'Zoek binnen dit thema' }, { href: '/themas', label: "Alle thema's" }, askStep]}
      />
    </article>
  )
}

function Links({ docs }: { docs: { id: string; path: string; title: string }[] }) {
  return docs.map((link) => (
    <a key={link.id} href={link.path} className="block">
      {link.title}
    </a>
  ))
}
