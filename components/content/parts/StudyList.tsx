import { TextList } from '@/components/content/blocks/TextList'
import { type Links, textContext } from '@/components/content/context'
import { ExternalLink } from '@/components/content/ExternalLink'
import type { Intervention } from '@/lib/interventions/schema'

type Study = Intervention['studies'][number]

export function StudyList({ studies, links }: { studies: readonly Study[]; links: Links }) {
  return studies.map((study) => (
    <section key={study.title} className="study">
      <h3>
        <StudyTitle study={study} links={links} />
      </h3>
      <p className="meta">{[study.authors, study.year, study.design, study.size].filter(Boolean).join(' · ')}</p>
      <TextList items={study.outcomes} context={textContext(links)} />
    </section>
  ))
}

function StudyTitle({ study, links }: { study: Study; links: Links }) {
  const link = study.doc ? links[study.doc] : undefined
  const url = study.doi ? `https://doi.org/${study.doi}` : study.url
  if (link) return <a href={link.path}>{study.title}</a>
  return url ? <ExternalLink href={url}>{study.title}</ExternalLink> : study.title
}
