import { Body } from '@/components/content/Body'
import { incomingFrom, linksTo } from '@/components/content/incoming'
import { Accountability } from '@/components/content/parts/Accountability'
import { Columns } from '@/components/content/parts/Columns'
import { DocumentFoot } from '@/components/content/parts/DocumentFoot'
import { DocumentHeader } from '@/components/content/parts/DocumentHeader'
import { GroupedLinks } from '@/components/content/parts/GroupedLinks'
import { linkLines } from '@/components/content/parts/lines'
import { askStep } from '@/components/content/parts/NextSteps'
import { PracticalUse } from '@/components/content/parts/PracticalUse'
import { Section } from '@/components/content/parts/Section'
import { Container } from '@/components/layout/Container'
import { GuideCover } from '@/components/ui/GuideCover'
import { MetaList } from '@/components/ui/MetaList'
import { Notice } from '@/components/ui/Notice'
import type { DocumentLink, PublishedOf } from '@/lib/content/published'

export function ThemeView({ doc }: { doc: PublishedOf<'thema'> }) {
  const { content, links, incoming } = doc
  const successors = incomingFrom(incoming, { kind: 'thema', field: 'predecessors' })
  const guides = incomingFrom(incoming, { kind: 'kennisgids', field: 'themes' })
  const under = incomingFrom(incoming, { field: 'themes', not: guides.map((guide) => guide.id) })
  return (
    <article>
      <DocumentHeader doc={doc} label={`Thema ${content.period}`} accent={content.accent} />
      <Columns aside={<Facts doc={doc} successors={successors} />} asideLast>
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
        <Accountability doc={doc} />
      </Columns>
      <Container className="theme-contents">
        {guides.length > 0 && (
          <Section title={guides.length === 1 ? 'Begin bij de kennisgids' : 'Begin bij een kennisgids'} id="kennisgidsen">
            <ul className="cover-list">
              {guides.map((guide) => (
                <li key={guide.id}>
                  <GuideCover id={guide.id} path={guide.path} title={guide.title} />
                </li>
              ))}
            </ul>
          </Section>
        )}
        {under.length > 0 && (
          <Section title="Onder dit thema" id="onder-dit-thema">
            <GroupedLinks links={under} />
          </Section>
        )}
      </Container>
      <DocumentFoot
        doc={doc}
        shown={[...guides, ...under, ...successors].map((link) => link.id)}
        steps={[{ href: `/zoeken?thema=${encodeURIComponent(doc.id)}`, label: 'Zoek binnen dit thema' }, { href: '/themas', label: "Alle thema's" }, askStep]}
      />
    </article>
  )
}

function Facts({ doc: { content, links }, successors }: { doc: PublishedOf<'thema'>; successors: DocumentLink[] }) {
  return (
    <MetaList
      rows={[
        { label: 'Periode', value: content.period },
        { label: 'Programma', value: linkLines(linksTo([content.programme], links)) },
        { label: 'Komt voort uit', value: linkLines(linksTo(content.predecessors, links)) },
        { label: 'Gaat verder in', value: linkLines(successors) },
      ]}
    />
  )
}
