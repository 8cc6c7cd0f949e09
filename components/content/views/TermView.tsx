import { Body } from '@/components/content/Body'
import { textContext } from '@/components/content/context'
import { linksTo } from '@/components/content/incoming'
import { Accountability } from '@/components/content/parts/Accountability'
import { Columns } from '@/components/content/parts/Columns'
import { DocumentFoot } from '@/components/content/parts/DocumentFoot'
import { DocumentHeader } from '@/components/content/parts/DocumentHeader'
import { lines, linkLines } from '@/components/content/parts/lines'
import { askStep } from '@/components/content/parts/NextSteps'
import { PracticalUse } from '@/components/content/parts/PracticalUse'
import { RichText } from '@/components/content/RichText'
import { MetaList } from '@/components/ui/MetaList'
import { Notice } from '@/components/ui/Notice'
import type { PublishedOf } from '@/lib/content/published'
import { plainText } from '@/lib/content/text'

export function TermView({ doc }: { doc: PublishedOf<'begrip'> }) {
  const { content, links } = doc
  return (
    <article>
      <DocumentHeader doc={doc} label="Begrip" intro={<RichText text={content.definition.text} context={textContext(links)} />} withArt={false} />
      <Columns
        asideLast
        aside={
          <MetaList
            rows={[
              { label: 'Ook wel', value: lines(content.variants) },
              { label: 'Afkorting', value: content.abbreviation },
              { label: 'Zie ook', value: linkLines(linksTo(content.seeAlso, links)) },
            ]}
          />
        }
      >
        {content.summary !== plainText(content.definition.text) && (
          <p>
            <strong>In één zin:</strong> {content.summary}
          </p>
        )}
        {content.disputed && (
          <Notice title="Over dit woord bestaat discussie">
            <p>{content.disputed}</p>
          </Notice>
        )}
        <Body blocks={content.body} links={links} />
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
