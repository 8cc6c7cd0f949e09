// Forms that no rule leads back, and words that a rule would lead astray: "form base".
const table = `
kinderen kind|steden stad|leden lid|schepen schip|eieren ei|liederen lied|volkeren volk|kalveren kalf|runderen rund|lammeren lam|beenderen been|bladeren blad
smeden smid|raderen rad|gemoederen gemoed|zeelieden zeeman|politici politicus|academici academicus|medici medicus|critici criticus|historici historicus
musici musicus|klinici klinicus|technici technicus|fysici fysicus|ethici ethicus|musea museum|centra centrum|criteria criterium|gymnasia gymnasium|stadia stadium
symposia symposium|laboratoria laboratorium|ministeria ministerium|curricula curriculum|evenementen evenement|data data|media media|agenda agenda|opera opera
themata thema|schemata schema|stigmata stigma|traumata trauma|dilemmata dilemma|collegae collega|alumni alumnus|genera genus|corpora corpus|indices index|lexica lexicon
oudere oudere|ouderen oudere|ouder ouder|ouders ouder|jongere jongere|jongeren jongere|jonger jong|oudste oud|hogere hoog|lagere laag|hoger hoog|lager laag
gedaan doen|doet doen|doe doen|gaat gaan|ga gaan|ziet zien|zie zien|staat staat|slaat slaan|sla slaan
kosten kost|raden raad|gemist missen|miste missen|gemiste missen|gebeurd gebeuren|geloofd geloven|gehoorzaamd gehoorzamen|klassen klas|verbonden verbinden|wist weten|wisten weten|ging gaan|gingen gaan|lazen lezen|mate mate|eer eer|bereid bereid|kinder kind|opvoed opvoeden|zaken zaak|hele heel|kiest kiezen|kies kiezen|turken turk|scholen school|gevoelens gevoel|pannen pan|behoud behoud|leidinggevende leidinggevende|leidinggevenden leidinggevende|opvang opvang|beleid beleid|werken werk|leiding leiding|begeleiding begeleiding|gemeente gemeente|gemeenten gemeente|gemeentes gemeente
`

/** What a form goes back to where rules and list do not tell, or tell wrong. */
export const irregular: ReadonlyMap<string, string> = new Map(
  table
    .trim()
    .split(/[|\n]/)
    .map((row) => row.split(' ') as [string, string]),
)
