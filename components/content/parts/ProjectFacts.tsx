import { linksTo } from '@/components/content/incoming'
import { Day } from '@/components/content/parts/HeaderFacts'
import { lines, linkLines } from '@/components/content/parts/lines'
import { Section } from '@/components/content/parts/Section'
import { MetaList } from '@/components/ui/MetaList'
import { Tag } from '@/components/ui/Tag'
import type { PublishedOf } from '@/lib/content/published'
import { commissions, type Project, projectStatuses } from '@/lib/projects/schema'

type Props = { doc: PublishedOf<'project'> }

export function ProjectStatus({ content }: { content: Project }) {
  const tones = { gepland: 'ochre', lopend: 'teal', afgerond: 'slate', onbekend: 'neutral' } as const
  return (
    <p className="project-status">
      Status: <Tag tone={tones[content.status]}>{projectStatuses[content.status]}</Tag> {content.statusNote}
    </p>
  )
}

/** For whom it is and where it belongs. */
export function ProjectFacts({ doc: { content, links } }: Props) {
  return (
    <>
      <MetaList
        rows={[
          { label: 'Voor wie', value: lines(content.targetGroups) },
          { label: 'Wie er baat bij heeft', value: lines(content.benefitGroups) },
          { label: 'Thema', value: linkLines(linksTo(content.themes, links)) },
          { label: 'Programma', value: linkLines(linksTo([content.programme], links)) },
          { label: 'Programmalijn', value: linkLines(linksTo(content.programmeLine ? [content.programmeLine] : [], links)) },
          { label: 'Looptijd', value: content.duration },
          { label: 'Opdracht', value: commissions[content.commission] },
          { label: 'Opdrachtgever', value: content.funder },
          { label: 'Begonnen', value: content.startedOn && <Day iso={content.startedOn} /> },
          { label: 'Afgerond', value: content.endedOn && <Day iso={content.endedOn} /> },
          { label: 'Ook bekend als', value: lines(content.titleVariants) },
        ]}
      />
      {content.facts.length > 0 && (
        <Section title="Goed om te weten" id="goed-om-te-weten" className="prose">
          <ul>
            {content.facts.map((fact) => (
              <li key={fact}>{fact}</li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}

export function ProjectPartners({ doc: { content, links } }: Props) {
  if (content.partners.length === 0) return null
  return (
    <Section title="Samen met" id="samen-met">
      <ul className="partners">
        {content.partners.map((partner) => {
          const link = partner.doc ? links[partner.doc] : undefined
          return (
            <li key={partner.name}>
              {link ? <a href={link.path}>{partner.name}</a> : partner.name}
              {partner.role && <span className="meta">: {partner.role}</span>}
            </li>
          )
        })}
      </ul>
    </Section>
  )
}
