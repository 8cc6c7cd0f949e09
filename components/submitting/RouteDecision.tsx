/** Who decides, how, and what one can do when one disagrees. */
export function RouteDecision() {
  return (
    <section aria-labelledby="besluit" className="doc-section explained">
      <h2 id="besluit">Hoe we besluiten</h2>
      <ol className="route-decision">
        <li>Twee beoordelaars bekijken je versie, punt voor punt. Wie belangen heeft bij je organisatie of je interventie, beoordeelt niet mee.</li>
        <li>Ze zien elkaars oordeel pas als ze allebei klaar zijn. Dan zoeken ze samen naar een advies.</li>
        <li>
          KIS besluit op dat advies: <strong>opnemen</strong>, <strong>aanhouden</strong> (nog niet, maar het kan met een nieuwe versie) of{' '}
          <strong>niet opnemen</strong>. Je leest altijd waarom, en bij opnemen hoe lang het geldt.
        </li>
      </ol>
      <h3>Niet eens met het besluit?</h3>
      <p>
        Wordt je interventie aangehouden of niet opgenomen, dan kun je bezwaar maken op de pagina van je inzending. Vertel waarom je het er niet mee eens bent.
        Vinden we je bezwaar terecht, dan wordt je interventie opnieuw beoordeeld. Je krijgt in elk geval antwoord.
      </p>
      <h3>Toch niet verder?</h3>
      <p>
        Je kunt je op elk moment terugtrekken. De reden ziet alleen KIS. Een deel van de eigenaren doet dat na de workshop, omdat hun interventie eerst nog
        aanpassing vraagt. Dat is geen verlies: een volgende ronde kan beter passen.
      </p>
    </section>
  )
}
