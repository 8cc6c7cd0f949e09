import { Body } from '@/components/content/Body'
import { headingsOf } from '@/components/content/headings'
import { Accountability } from '@/components/content/parts/Accountability'
import { Columns } from '@/components/content/parts/Columns'
import { Contents } from '@/components/content/parts/Contents'
import { DocumentFoot } from '@/components/content/parts/DocumentFoot'
import { DocumentHeader } from '@/components/content/parts/DocumentHeader'
import { InterventionAtAGlance } from '@/components/content/parts/InterventionAtAGlance'
import { InterventionDescription } from '@/components/content/parts/InterventionDescription'
import { InterventionEvidence } from '@/components/content/parts/InterventionEvidence'
import { askStep } from '@/components/content/parts/NextSteps'
import { PracticalUse } from '@/components/content/parts/PracticalUse'
import { Container } from '@/components/layout/Container'
import { Notice } from '@/components/ui/Notice'
import type { PublishedOf } from '@/lib/content/published'
import { formatDate } from '@/lib/dates'
import { entrances, forms } from '@/lib/interventions/vocabulary'

type Props = { doc: PublishedOf<'interventie'>; today: string }

export function InterventionView({ doc, today }: Props) {
  const { content, links } = doc
  const expired = content.validUntil !== undefined && content.validUntil < today
  const entrance = content.entrances[0]
  return (
    <article>
      <DocumentHeader doc={doc} label={`Interventie: ${content.forms.map((form) => forms[form].toLowerCase()).join(', ')}`} withArt={false} />
      <Container>
        {expired && (
          <Notice tone="warning" title="Deze beschrijving is verlopen" className="mt-8">
            <p>Ze was geldig tot {formatDate(content.validUntil ?? '')}. Vraag de eigenaar of alles nog klopt voordat je kiest.</p>
          </Notice>
        )}
        <InterventionAtAGlance doc={doc} />
      </Container>
      <Columns aside={<Contents entries={contentsOf(doc)} />}>
        <PracticalUse doc={doc} />
        <Body blocks={content.body} links={links} />
        <InterventionDescription doc={doc} />
        <InterventionEvidence doc={doc} />
        <Accountability doc={doc} />
      </Columns>
      <DocumentFoot
        doc={doc}
        steps={[
          ...(entrance
            ? [{ href: `/interventies?ingang=${entrance}`, label: `Andere interventies: ${entrances[entrance]}`, text: 'Leg ze naast elkaar voordat je kiest' }]
            : []),
          { href: '/interventie-aanmelden', label: 'Ben jij de eigenaar?', text: 'Meld een wijziging of een nieuwe interventie aan' },
          askStep,
        ]}
      />
    </article>
  )
}

function contentsOf({ content }: PublishedOf<'interventie'>) {
  const sections: [boolean, string, string][] = [
    [content.goals.length > 0, 'doelen', 'Doelen'],
    [content.approach.length > 0, 'aanpak', 'Aanpak'],
    [content.materials.length > 0, 'materialen', 'Materialen'],
    [content.performers !== undefined, 'uitvoerders', 'Wie voert het uit'],
    [content.preconditions.length > 0 || content.implementation !== undefined, 'randvoorwaarden', 'Wat ervoor nodig is'],
    [true, 'onderbouwing', 'Onderbouwing'],
    [true, 'effect', 'Onderzoek naar effect'],
  ]
  return [...headingsOf(content.body, '', 0), ...sections.filter(([there]) => there).map(([, id, title]) => ({ id, title, depth: 0 }))]
}
