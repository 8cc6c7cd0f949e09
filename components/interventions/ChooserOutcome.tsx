import { AlmostFitting, Releases } from '@/components/interventions/ChooserAlmost'
import { ChooserAnswers } from '@/components/interventions/ChooserAnswers'
import { InterventionCard } from '@/components/interventions/InterventionCard'
import { Container } from '@/components/layout/Container'
import { PageHeader } from '@/components/layout/PageHeader'
import { AskKis } from '@/components/search/AskKis'
import { Button } from '@/components/ui/Button'
import { type Choice, chooserPath, type Outcome, questions } from '@/lib/interventions/chooser'
import { staticFacetLabel } from '@/lib/search/facets'
import { formatNumber } from '@/lib/text'

type Props = {
  choice: Choice
  outcome: Outcome
  /** The list with the answers as its filters. */
  listHref: string
  /** The best few side by side; left out where there is nothing to compare. */
  compareHref?: string | undefined
}

/** What the answers lead to: what fits and why, what nearly fits and why not, and where to go from here. */
export function ChooserOutcome({ choice, outcome, listHref, compareHref }: Props) {
  const answered = Object.keys(choice.query.filters).length > 0
  return (
    <>
      <PageHeader
        title="Wat bij je past"
        label="Help me kiezen"
        trail={[
          { label: 'Interventies', href: '/interventies' },
          { label: 'Help me kiezen', href: chooserPath },
        ]}
        current="Wat past"
        intro={<p>{answered ? inShort(outcome) : 'Je hebt nog geen vraag beantwoord. Begin bij de eerste, of bekijk de hele lijst.'}</p>}
      />
      <Container className="chooser-outcome">
        <ChooserAnswers choice={choice} />
        {outcome.total > 0 ? <Fitting outcome={outcome} listHref={listHref} compareHref={compareHref} /> : <Releases releases={outcome.releases} />}
        {outcome.almost.length > 0 && <AlmostFitting outcome={outcome} />}
        <AskKis about="interventies" asked={inWords(choice)} />
      </Container>
    </>
  )
}

function inShort({ total, almostTotal }: Outcome): string {
  const fits = total === 1 ? 'Eén interventie past bij al je antwoorden.' : `${formatNumber(total)} interventies passen bij al je antwoorden.`
  if (total > 0) return fits
  return almostTotal > 0 ? 'Niets past bij al je antwoorden. Hieronder staat wat er het dichtst bij komt.' : 'Niets past bij al je antwoorden.'
}

function Fitting({ outcome: { total, fits }, listHref, compareHref }: Pick<Props, 'outcome' | 'listHref' | 'compareHref'>) {
  const all = total === fits.length
  return (
    <section aria-labelledby="past" className="chooser-part">
      <h2 id="past">{all ? 'Dit past' : `De ${fits.length} die het beste passen`}</h2>
      <p className="chooser-rule">
        {fits.length > 1 && 'Bovenaan staat wat op de meeste van je antwoorden past, daarna wat de eigenaar heeft bevestigd. '}
        De redenen komen uit de beschrijving zelf. Of het in jouw situatie werkt, bespreek je met de eigenaar.
      </p>
      <ol className="result-list" data-total={total}>
        {fits.map(({ hit, reasons }) => (
          <li key={hit.id}>
            <InterventionCard hit={hit} reasons={reasons} />
          </li>
        ))}
      </ol>
      <p className="chooser-ways">
        <Button href={listHref} variant={all ? 'secondary' : 'primary'}>
          {all ? 'Bekijk ze in de lijst' : `Bekijk alle ${formatNumber(total)} in de lijst`}
        </Button>
        {compareHref && (
          <Button href={compareHref} variant="secondary">
            {fits.length > 2 ? 'Leg de eerste drie naast elkaar' : 'Leg ze naast elkaar'}
          </Button>
        )}
      </p>
    </section>
  )
}

function inWords({ query }: Choice): string[] {
  return questions.flatMap(({ short, facet }) => {
    const labels = (query.filters[facet] ?? []).map((value) => staticFacetLabel(facet, value) ?? value)
    return labels.length > 0 ? [`${short}: ${labels.join(facet === 'zonder' ? ' en ' : ' of ')}`] : []
  })
}
