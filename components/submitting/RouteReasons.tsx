/** For whom it is, and what one gets out of it. */
export function RouteReasons() {
  return (
    <section aria-labelledby="waarom" className="doc-section explained">
      <h2 id="waarom">Voor wie, en wat je eraan hebt</h2>
      <p>
        Voor stichtingen, zelfstandigen en bedrijven die een aanpak hebben tegen discriminatie, polarisatie of radicalisering, en die willen dat anderen ermee
        kunnen werken.
      </p>
      <ul>
        <li>
          <strong>Je wordt gevonden.</strong> Gemeenten, scholen, werkgevers en zorginstellingen zoeken hier een aanpak die in elkaar zit.
        </li>
        <li>
          <strong>Je aanpak wordt beter.</strong> Onderzoekers lezen mee en vertellen wat sterk is en wat nog uitleg vraagt.
        </li>
        <li>
          <strong>Je kunt laten zien waarom het werkt.</strong> Je verandertheorie staat stap voor stap op papier.
        </li>
        <li>
          <strong>Je houdt het zelf bij.</strong> Na opname zie je hoe vaak je pagina is bekeken, krijg je een keurmerk om te laten zien, en geef je wijzigingen
          door zonder nieuwe ronde.
        </li>
      </ul>
    </section>
  )
}
