import { linksTo } from '@/components/content/incoming'
import { Day } from '@/components/content/parts/HeaderFacts'
import { Section } from '@/components/content/parts/Section'
import { MetaList } from '@/components/ui/MetaList'
import { Tag } from '@/components/ui/Tag'
import type { PublishedOf } from '@/lib/content/published'
import { commissions, type Project, projectStatuses } from '@/lib/projects/schema'
import { joinNl } from '@/lib/text'

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
  const programme = links[content.programme]
  const line = content.programmeLine ? links[content.programmeLine] : undefined
  const themes = linksTo(content.themes, links)
  return (
    <>
      <MetaList
        rows={[
          { label: 'Voor wie', value: content.targetGroups.length > 0 && joinNl(content.targetGroups) },
          { label: 'Wie er baat bij heeft', value: content.benefitGroups.length > 0 && joinNl(content.benefitGroups) },
          {
            label: 'Thema',
            value:
              themes.length > 0 &&
              themes.map((theme) => (
                <a key={theme.id} href={theme.path} className="block">
                  {theme.title}
                </a>
              )),
          },
          { label: 'Programma', value: programme && <a href={programme.path}>{programme.title}</a> },
          { label: 'Programmalijn', value: line && <a href={line.path}>{line.title}</a> },
          { label: 'Opdracht', value: commissions[content.commission] },
          { label: 'Opdrachtgever', value: content.funder },
          { label: 'Begonnen', value: content.startedOn && <Day iso={content.startedOn} /> },
          { label: 'Afgerond', value: content.endedOn && <Day iso={content.endedOn} /> },
          { label: 'Ook bekend als', value: content.titleVariants.join('; ') },
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
