import { TextList } from '@/components/content/blocks/TextList'
import { type Links, textContext } from '@/components/content/context'
import { ExternalLink } from '@/components/content/ExternalLink'
import { MetaList } from '@/components/ui/MetaList'
import type { Intervention } from '@/lib/interventions/schema'

type Study = Intervention['studies'][number]

/** Studies with what one must know to weigh them: how it was studied, with how many, what came out, where to read it. */
export function StudyList({ studies, links }: { studies: readonly Study[]; links: Links }) {
  return studies.map((study) => (
    <article key={study.title} className="study">
      <h3>{study.title}</h3>
      <p className="meta">{[study.authors, study.year].filter(Boolean).join(', ')}</p>
      <MetaList
        rows={[
          { label: 'Opzet', value: study.design },
          { label: 'Omvang', value: study.size ?? <span className="not-given">niet opgegeven</span> },
          { label: 'Uitkomsten', value: <TextList items={study.outcomes} context={textContext(links)} className="bullets" /> },
          { label: 'Te lezen', value: <Reference study={study} links={links} /> },
        ]}
      />
    </article>
  ))
}

function Reference({ study: { doc, doi, url }, links }: { study: Study; links: Links }) {
  const link = doc ? links[doc] : undefined
  if (!link && !doi && !url) return <span className="not-given">niet opgegeven waar</span>
  return (
    <>
      {link && (
        <a href={link.path} className="block">
          {link.title}
        </a>
      )}
      {doi && (
        <span className="block">
          DOI: <ExternalLink href={`https://doi.org/${doi}`}>{doi}</ExternalLink>
        </span>
      )}
      {url && (
        <span className="block">
          <ExternalLink href={url}>{url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')}</ExternalLink>
        </span>
      )}
    </>
  )
}
