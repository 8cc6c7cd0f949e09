import { TextList } from '@/components/content/blocks/TextList'
import { documentHref, textContext } from '@/components/content/context'
import { ExternalLink } from '@/components/content/ExternalLink'
import { Day } from '@/components/content/parts/HeaderFacts'
import { Section } from '@/components/content/parts/Section'
import { StudyList } from '@/components/content/parts/StudyList'
import { RichText } from '@/components/content/RichText'
import { MetaList } from '@/components/ui/MetaList'
import type { PublishedOf } from '@/lib/content/published'
import { effectLevels, preventionLevels, substantiationLevels } from '@/lib/interventions/vocabulary'

type Props = { doc: PublishedOf<'interventie'> }

/** What the two signs at the top rest on. */
export function InterventionEvidence({ doc }: Props) {
  const { content, links } = doc
  const { substantiation } = content
  return (
    <>
      <Section title="Onderbouwing" id="onderbouwing">
        <p>
          <strong>{substantiationLevels[substantiation?.level ?? 'geen']}</strong>
          {substantiation?.by && `, beoordeeld door ${substantiation.by}`}
          {substantiation?.on && (
            <>
              {' '}
              op <Day iso={substantiation.on} />
            </>
          )}
          .
          {substantiation?.url && (
            <>
              {' '}
              <ExternalLink href={substantiation.url}>Lees de beoordeling</ExternalLink>
            </>
          )}
        </p>
        <Theory doc={doc} />
      </Section>
      <Section title="Onderzoek naar effect" id="effect">
        <p>
          <strong>{effectLevels[content.effect.level]}</strong>.{content.studies.length === 0 && ' Er staan hier geen studies.'}
        </p>
        <StudyList studies={content.studies} links={links} />
      </Section>
      <MetaList
        rows={[
          { label: 'Soort preventie', value: content.preventionLevel && preventionLevels[content.preventionLevel] },
          { label: 'Onderdeel van', value: content.partOf },
          {
            label: 'Staat ook in',
            value:
              content.listedIn.length > 0 &&
              content.listedIn.map((list) => (
                <span key={list.label} className="block">
                  {list.url ? <ExternalLink href={list.url}>{list.label}</ExternalLink> : list.label}
                </span>
              )),
          },
          { label: 'Geldig tot', value: content.validUntil && <Day iso={content.validUntil} /> },
          { label: 'Opmerking', value: content.note },
        ]}
      />
    </>
  )
}

/** The theory of change, step by step: the problem, what keeps it going, what changes it. */
function Theory({ doc: { content, links } }: Props) {
  const { theory } = content
  if (!theory) return null
  const context = textContext(links)
  return (
    <ol className="theory">
      <li>
        <h3>Het vraagstuk</h3>
        <p>
          <RichText text={theory.problem.text} context={context} />
        </p>
      </li>
      {theory.factors.length > 0 && (
        <li>
          <h3>Wat meespeelt</h3>
          <TextList items={theory.factors} context={context} />
        </li>
      )}
      {theory.mechanisms.length > 0 && (
        <li>
          <h3>Waardoor het werkt</h3>
          <ul>
            {theory.mechanisms.map((mechanism, i) => {
              const link = mechanism.doc ? links[mechanism.doc] : undefined
              return (
                <li key={i}>
                  <RichText text={mechanism.text} context={context} />
                  {link && (
                    <a href={documentHref(link, mechanism.anchor)} className="block">
                      Lees over dit mechanisme
                    </a>
                  )}
                </li>
              )
            })}
          </ul>
        </li>
      )}
    </ol>
  )
}
