import { Button } from '@/components/ui/Button'

/** What to do when there is one intervention to compare, or none. */
export function ChooseToCompare({ only }: { only: { title: string; path: string } | undefined }) {
  return (
    <section className="shortlist-empty" aria-labelledby="kies">
      <h2 id="kies">{only ? 'Kies er nog een bij' : 'Kies wat je wilt vergelijken'}</h2>
      <p>
        {only && (
          <>
            Je koos alleen <a href={only.path}>{only.title}</a>.{' '}
          </>
        )}
        Je kunt twee tot vier interventies naast elkaar leggen. Bewaar ze in je lijst, vink ze daar aan en kies “Vergelijk”.
      </p>
      <p className="shortlist-empty-next">
        <Button href="/mijn-lijst" iconAfter="arrow-right">
          Kies uit mijn lijst
        </Button>
        <Button href="/interventies" variant="secondary">
          Bekijk alle interventies
        </Button>
        <Button href="/interventies/kiezen" variant="quiet">
          Help me kiezen
        </Button>
      </p>
    </section>
  )
}
