import type { ReactNode } from 'react'
import { Icon } from '@/components/ui/Icon'
import { audiences, knowledgeSources } from '@/lib/content/fields'
import type { PublishedDocument } from '@/lib/content/published'
import { formatDate } from '@/lib/dates'

const sourceIcons = { wetenschap: 'science', praktijk: 'practice', ervaring: 'experience' } as const

/** For whom, on which kind of knowledge, how recent. */
export function HeaderFacts({ doc }: { doc: PublishedDocument }) {
  const { audiences: readers, knowledgeSources: kinds, updatedOn, publishedOn, checkedOn } = doc.content
  return (
    <dl className="header-facts">
      {readers.length > 0 && (
        <Fact label="Voor">
          {readers.map((reader) => (
            <a key={reader} href={`/zoeken?doelgroep=${reader}`}>
              {audiences[reader]}
            </a>
          ))}
        </Fact>
      )}
      {kinds.length > 0 && (
        <Fact label="Kennis uit">
          {kinds.map((kind) => (
            <span key={kind}>
              <Icon name={sourceIcons[kind]} /> {knowledgeSources[kind].toLowerCase()}
            </span>
          ))}
        </Fact>
      )}
      {publishedOn && (
        <Fact label="Verschenen">
          <Day iso={publishedOn} />
        </Fact>
      )}
      {updatedOn && updatedOn !== publishedOn && (
        <Fact label="Bijgewerkt">
          <Day iso={updatedOn} />
          {doc.kind !== 'dossier' && doc.content.changes.length > 0 && <a href="#gewijzigd">wat er wijzigde</a>}
        </Fact>
      )}
      {checkedOn && (
        <Fact label="Door KIS nagekeken">
          <Day iso={checkedOn} />
        </Fact>
      )}
    </dl>
  )
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}

export function Day({ iso }: { iso: string }) {
  return <time dateTime={iso}>{formatDate(iso)}</time>
}
