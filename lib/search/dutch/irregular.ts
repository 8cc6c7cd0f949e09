// "form base", where rules and list do not tell, or tell wrong.
const nouns = `
kinderen kind|kinder kind|steden stad|leden lid|schepen schip|eieren ei|liederen lied|volkeren volk|kalveren kalf|runderen rund|lammeren lam|beenderen been
bladeren blad|smeden smid|raderen rad|gemoederen gemoed|zeelieden zeeman|scholen school|zaken zaak|gevoelens gevoel|pannen pan|klassen klas|raden raad
turken turk|chinezen chinees|hindoes hindoe|maatje maatje|maatjes maatje|hokje hokje|hokjes hokje|meisjes meisje|excuses excuus|goederen goederen|leidinggevende leidinggevende|leidinggevenden leidinggevende|kosten kost
oudere oudere|ouderen oudere|ouder ouder|ouders ouder|jongere jongere|jongeren jongere
gemeente gemeente|gemeenten gemeente|gemeentes gemeente|werken werk|eer eer|mate mate|behoud behoud|bereid bereid|opvang opvang|beleid beleid|leiding leiding|begeleiding begeleiding
`
const latin = `
politici politicus|academici academicus|medici medicus|critici criticus|historici historicus|musici musicus|klinici klinicus|technici technicus|fysici fysicus|ethici ethicus
musea museum|centra centrum|criteria criterium|gymnasia gymnasium|stadia stadium|symposia symposium|laboratoria laboratorium|curricula curriculum
themata thema|schemata schema|stigmata stigma|traumata trauma|dilemmata dilemma|collegae collega|alumni alumnus|genera genus|corpora corpus|indices index|lexica lexicon
crises crisis|bases basis|catalogi catalogus|data data|media media|agenda agenda|opera opera
`
const adjectives =
  'jonger jong|oudst oud|oudste oud|hoger hoog|hogere hoog|lager laag|lagere laag|hele heel|opgeleid opgeleid|opgeleide opgeleid|opgeleiden opgeleid'
const verbs = `
gedaan doen|doet doen|doe doen|gaat gaan|ga gaan|ging gaan|gingen gaan|ziet zien|zie zien|staat staat|slaat slaan|sla slaan|kiest kiezen|kies kiezen
wist weten|wisten weten|lazen lezen|verbonden verbinden|gemist missen|miste missen|gemiste missen|gebeurd gebeuren|geloofd geloven|gehoorzaamd gehoorzamen
gevraagd vragen|gemaakt maken|maak maken|getraind trainen|ontwikkeld ontwikkelen|uitzend uitzenden|verwijs verwijzen|voorlees voorlezen|aanspreek aanspreken|uitzoek uitzoeken|voorbereid voorbereiden|opvoed opvoeden|pleeg pleeg|inter inter
`

/** What a form goes back to, by the form. */
export const irregular: ReadonlyMap<string, string> = new Map(
  [nouns, latin, adjectives, verbs]
    .flatMap((table) => table.trim().split(/[|\n]/))
    .map((row) => {
      const [form = '', base = ''] = row.split(' ')
      return [form, base] as const
    }),
)
