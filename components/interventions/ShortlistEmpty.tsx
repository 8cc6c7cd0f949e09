import { Button } from '@/components/ui/Button'

/** What to do with a list on which nothing stands. */
export function ShortlistEmpty({ own }: { own: boolean }) {
  return (
    <section className="shortlist-empty" aria-labelledby="leeg">
      <h2 id="leeg">{own ? 'Er staat nog niets op je lijst' : 'Deze lijst is leeg'}</h2>
      <p>
        {own
          ? 'Kies bij een interventie “Bewaar”, dan komt ze hier te staan. Daarna kun je interventies vergelijken en je lijst delen met collega’s.'
          : 'Het adres noemt geen interventies die we kennen. Vraag wie je de lijst stuurde om het hele adres.'}
      </p>
      <p className="shortlist-empty-next">
        <Button href="/interventies" iconAfter="arrow-right">
          Bekijk alle interventies
        </Button>
        <Button href="/interventies/kiezen" variant="secondary">
          Help me kiezen
        </Button>
        <Button href="/interventies/uitleg" variant="quiet">
          Zo lees je de database
        </Button>
      </p>
    </section>
  )
}
