/** What counts as an interest, before somebody says that they have none. */
export function WhatCounts() {
  return (
    <div className="what-counts">
      <p>Jouw oordeel moet onafhankelijk zijn. Je hebt een belang als je bijvoorbeeld:</p>
      <ul>
        <li>werkt of de afgelopen vijf jaar werkte bij de organisatie, of daar bestuurder, lid of vrijwilliger bent</li>
        <li>meeschreef aan de interventie, het materiaal of het onderzoek ernaar, of er geld aan verdient</li>
        <li>een eigen interventie hebt waar deze mee concurreert</li>
        <li>familie, een vriend of een naaste collega bent van iemand die eraan werkt</li>
      </ul>
      <p>Twijfel je? Zeg dan dat je een belang hebt, en welk. De coördinator beslist. Je kunt dit later ook nog laten weten.</p>
    </div>
  )
}
