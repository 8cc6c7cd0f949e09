import { TextList } from '@/components/content/blocks/TextList'
import { textContext } from '@/components/content/context'
import { ExternalLink } from '@/components/content/ExternalLink'
import { Day } from '@/components/content/parts/HeaderFacts'
import { Section } from '@/components/content/parts/Section'
import { StudyList } from '@/components/content/parts/StudyList'
import { TheoryDiagram } from '@/components/content/parts/TheoryDiagram'
import { RichText } from '@/components/content/RichText'
import type { PublishedOf } from '@/lib/content/published'
import { effectNotes, substantiationNotes } from '@/lib/interventions/sign-notes'
import { effectLevels, substantiationLevels } from '@/lib/interventions/vocabulary'

type Props = { doc: PublishedOf<'interventie'>; mechanisms: Readonly<Record<string, string>> }

/** What the two signs at the top rest on, and what of it one may not leave out. */
export function InterventionEvidence({ doc, mechanisms }: Props) {
  const { content, links } = doc
  const { substantiation, effect, theory } = content
  const level = substantiation?.level ?? 'geen'
  const context = textContext(links)
  return (
    <>
      <Section title="Waarom het zou moeten werken" id="onderbouwing" className="evidence">
        <Judgement sign="Onderbouwing" value={substantiationLevels[level]} note={substantiationNotes[level]} {...substantiation} />
        {theory && <TheoryDiagram doc={doc} mechanisms={mechanisms} />}
        {theory?.justification && (
          <div className="justification">
            <h3>Onderbouwing in het kort</h3>
            <p>
              <RichText text={theory.justification.text} context={context} />
            </p>
          </div>
        )}
      </Section>
      <Section title="Wat onderzoek zegt" id="effect" className="evidence">
        <Judgement sign="Onderzoek naar effect" value={effectLevels[effect.level]} note={effectNotes[effect.level]} {...effect} />
        <StudyList studies={content.studies} links={links} />
      </Section>
      {content.essentialElements.length > 0 && (
        <Section title="Wat je niet mag weglaten" id="kernelementen">
          <TextList items={content.essentialElements} context={context} className="essentials" />
        </Section>
      )}
    </>
  )
}

type JudgementProps = { sign: string; value: string; note: string; by?: string | undefined; on?: string | undefined; url?: string | undefined }

/** A sign in words: what was judged, by whom, when, and where that can be read. */
function Judgement({ sign, value, note, by, on, url }: JudgementProps) {
  return (
    <p className="judgement">
      <span className="judgement-sign">{sign}:</span> <strong>{value}</strong>. {note}
      {(by || on) && (
        <>
          {' '}
          Beoordeeld{by && ` door ${by}`}
          {on && (
            <>
              {' '}
              op <Day iso={on} />
            </>
          )}
          .
        </>
      )}
      {url && (
        <>
          {' '}
          <ExternalLink href={url}>Lees de beoordeling</ExternalLink>
        </>
      )}{' '}
      <a href={sign === 'Onderbouwing' ? '/interventies/uitleg#onderbouwing' : '/interventies/uitleg#effect'} className="print:hidden">
        Wat dit teken betekent
      </a>
    </p>
  )
}
