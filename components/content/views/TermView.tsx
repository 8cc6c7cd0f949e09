import { Body } from '@/components/content/Body'
import { textContext } from '@/components/content/context'
import { linksTo } from '@/components/content/incoming'
import { Accountability } from '@/components/content/parts/Accountability'
import { Columns } from '@/components/content/parts/Columns'
import { DocumentFoot } from '@/components/content/parts/DocumentFoot'
import { DocumentHeader } from '@/components/content/parts/DocumentHeader'
import { askStep } from '@/components/content/parts/NextSteps'
import { PracticalUse } from '@/components/content/parts/PracticalUse'
import { Section } from '@/components/content/parts/Section'
import { RichText } from '@/components/content/RichText'
import { MetaList } from '@/components/ui/MetaList'
import { Notice } from '@/components/ui/Notice'
import { Tag } from '@/components/ui/Tag'
import type { PublishedOf } from '@/lib/content/published'

export function TermView({ doc }: { doc: PublishedOf<'begrip'> }) {
  const { content, links } = doc
  const seeAlso = linksTo(content.seeAlso, links)
  return (
    <article>
      <DocumentHeader doc={doc} label="Begrip" withArt={false} />
      <Columns>
        <p className="definition">
          <dfn className="sr-only">{content.title}: </dfn>
          <RichText text={content.definition.text} context={textContext(links)} />
        </p>
        <MetaList
          rows={[
            { label: 'Ook wel', value: content.variants.join(', ') },
            { label: 'Afkorting', value: content.abbreviation },
          ]}
        />
        {content.disputed && (
          <Notice title="Over dit woord bestaat discussie">
            <p>{content.disputed}</p>
          </Notice>
        )}
        <Body blocks={content.body} links={links} />
        {seeAlso.length > 0 && (
          <Section title="Zie ook" id="zie-ook">
            <ul className="tag-list">
              {seeAlso.map((link) => (
                <li key={link.id}>
                  <Tag href={link.path}>{link.title}</Tag>
                </li>
              ))}
            </ul>
          </Section>
        )}
        <PracticalUse doc={doc} />
        <Accountability doc={doc} />
      </Columns>
      <DocumentFoot
        doc={doc}
        shown={content.seeAlso}
        steps={[
          { href: '/begrippen', label: 'Alle begrippen', text: 'Wat woorden betekenen, van A tot Z' },
          { href: `/zoeken?q=${encodeURIComponent(content.title.toLowerCase())}`, label: `Zoek alles over ${content.title}` },
          askStep,
        ]}
      />
    </article>
  )
}
