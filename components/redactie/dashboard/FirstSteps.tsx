/** For who has nothing here yet: what one does first, in the order in which it goes. */
export function FirstSteps({ reviews }: { reviews: boolean }) {
  return (
    <section aria-labelledby="eerste-stappen" className="panel panel-quiet first-steps">
      <h2 id="eerste-stappen">Zo begin je</h2>
      <ol>
        <li>
          <a href="/redactie/documenten/nieuw">Maak een nieuw document</a> en kies wat voor soort het is. Alles wat je typt, wordt vanzelf bewaard.
        </li>
        <li>Bekijk in het voorbeeld hoe lezers het zien.</li>
        <li>Stuur het in. Een collega leest mee en keurt het goed, of vraagt om een wijziging. Je krijgt daar bericht van.</li>
        <li>Een eindredacteur zet het online. Wat er gebeurde, staat altijd in de geschiedenis van het document.</li>
      </ol>
      {reviews && (
        <p>
          Je mag ook werk van anderen beoordelen. <a href="/redactie/documenten?staat=review">Bekijk wat er ligt</a>.
        </p>
      )}
    </section>
  )
}
