import type { SimilarIntervention } from '@/components/content/extras'
import { compareHref } from '@/components/content/parts/InterventionActions'
import { Section } from '@/components/content/parts/Section'
import { Button } from '@/components/ui/Button'
import { DocumentCard } from '@/components/ui/Card'
import { ExpiredTag } from '@/components/ui/Tag'
import { weighedFacts } from '@/lib/interventions/words'

/** Interventions that could do the same, each with what they have in common. */
export function SimilarInterventions({ id, similar }: { id: string; similar: readonly SimilarIntervention[] }) {
  if (similar.length === 0) return null
  return (
    <Section title="Vergelijkbare interventies" id="vergelijkbaar" className="similar">
      <ul className="card-list md:grid-cols-2">
        {similar.map((other) => (
          <li key={other.id}>
            <DocumentCard doc={other} reason={other.reason}>
              {other.expired && (
                <p className="mt-2">
                  <ExpiredTag />
                </p>
              )}
              <dl className="similar-facts">
                {other.facts
                  .filter(({ label }) => weighedFacts.includes(label))
                  .map(({ label, value }) => (
                    <div key={label}>
                      <dt>{label}</dt>
                      <dd>{value}</dd>
                    </div>
                  ))}
              </dl>
            </DocumentCard>
          </li>
        ))}
      </ul>
      <p className="print:hidden">
        <Button href={compareHref(id, similar)} variant="secondary" icon="compare">
          Leg ze naast elkaar
        </Button>
      </p>
    </Section>
  )
}
