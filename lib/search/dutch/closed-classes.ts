/**
 * Words that neither change nor take part in compounds: articles, pronouns, prepositions, conjunctions, adverbs, numerals and
 * auxiliary verbs. They stay as they are; niet, geen, tegen and zonder above all, because they turn a meaning round.
 */
export const closedClasses: ReadonlySet<string> = new Set(
  `de het een der des den ten ter 'n 't zo'n
  ik jij je u hij zij ze wij we jullie mij me jou hem haar ons hen hun mijn jouw uw zijn onze dit dat deze die wie wat welk welke zich elkaar elkaars
  ieder iedere iedereen iemand niemand iets niets alles elk elke alle allen beide beiden sommige sommigen ander andere anderen anders zelf zelfde dezelfde hetzelfde men
  er hier daar waar ergens nergens overal hierbij daarbij waarbij waarmee waarover waarvoor waarvan waarin waarop waarom daarom hierom daarna hierna daarmee hiermee
  daarvoor hiervoor daarvan hiervan daarin hierin daarop hierop daarover hierover daartoe ertoe eraan erbij erin ermee erop erover ervan ervoor eruit erdoor
  in op aan bij door met van voor naar om uit over onder tot tegen tussen zonder na sinds per via binnen buiten boven achter naast langs rond rondom vanaf vanuit volgens tijdens vanwege
  wegens ondanks behalve sedert jegens omstreeks mede samen mee meerdere laatste minste meeste toe af weg heen terug voort
  en of maar want dus dat omdat doordat zodat als dan toen terwijl wanneer hoewel hoe hoeveel indien tenzij mits noch toch ook nog al wel niet geen nooit ooit altijd vaak soms
  steeds weer heel erg zeer zo te nu straks eerst vervolgens verder al alleen slechts juist even eens echter immers misschien wellicht bijvoorbeeld namelijk meestal
  weinig veel meer meest minder minst genoeg ja nee graag liever best beter daarnaast bovendien tenminste zelfs vooral vooraf achteraf
  ben bent is was waren wees geweest heb hebt heeft had hadden gehad word wordt werd werden geworden zal zult zullen zou zouden kan kun kunt kunnen kon konden gekund
  mag mogen mocht mochten moet moeten moest moesten wil wilt willen wilde wilden wou hoef hoeft hoeven hoefde
  twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig honderd duizend miljoen
  eerste tweede derde vierde vijfde zesde zevende achtste negende tiende`.split(/\s+/),
)
