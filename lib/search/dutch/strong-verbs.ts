// Infinitive, past (singular and plural), participle without ge-; derived verbs (onderzoeken, meenemen) follow from these.
const table = `
bakken - - bakken|bederven bedierf bedierven bedorven|bedriegen bedroog bedrogen bedrogen|beginnen begon begonnen begonnen|begrijpen begreep begrepen begrepen
bergen borg borgen borgen|bewegen bewoog bewogen bewogen|bezwijken bezweek bezweken bezweken|bidden bad baden beden|bieden bood boden boden
bijten beet beten beten|binden bond bonden bonden|blazen blies bliezen blazen|blijken bleek bleken bleken|blijven bleef bleven bleven
breken brak braken broken|brengen bracht brachten bracht|buigen boog bogen bogen|denken dacht dachten dacht|doen deed deden daan
dragen droeg droegen dragen|drijven dreef dreven dreven|dringen drong drongen drongen|drinken dronk dronken dronken|duiken dook doken doken
dwingen dwong dwongen dwongen|eten at aten geten|fluiten floot floten floten|gaan ging gingen gaan|gelden gold golden golden
genieten genoot genoten noten|geven gaf gaven geven|gieten goot goten goten|glijden gleed gleden gleden|graven groef groeven graven
grijpen greep grepen grepen|hangen hing hingen hangen|heffen hief hieven heven|helpen hielp hielpen holpen|heten - - heten
houden hield hielden houden|kiezen koos kozen kozen|kijken keek keken keken|klimmen klom klommen klommen|klinken klonk klonken klonken
komen kwam kwamen komen|kopen kocht kochten kocht|krijgen kreeg kregen kregen|kruipen kroop kropen kropen|laten liet lieten laten
lezen las lazen lezen|liegen loog logen logen|liggen lag lagen legen|lijden leed leden leden|lijken leek leken leken
lopen liep liepen lopen|meten mat maten meten|mijden meed meden meden|nemen nam namen nomen|prijzen prees prezen prezen
raden ried rieden raden|rijden reed reden reden|roepen riep riepen roepen|scheiden - - scheiden|schenken schonk schonken schonken
scheppen schiep schiepen schapen|schieten schoot schoten schoten|schijnen scheen schenen schenen|schrijven schreef schreven schreven|schrikken schrok schrokken schrokken
schuiven schoof schoven schoven|slaan sloeg sloegen slagen|slapen sliep sliepen slapen|sluiten sloot sloten sloten|snijden sneed sneden sneden
spreken sprak spraken sproken|springen sprong sprongen sprongen|staan stond stonden staan|steken stak staken stoken|stelen stal stalen stolen
sterven stierf stierven storven|stijgen steeg stegen stegen|strijden streed streden streden|treden trad traden treden|treffen trof troffen troffen
trekken trok trokken trokken|vallen viel vielen vallen|vangen ving vingen vangen|varen voer voeren varen|vechten vocht vochten vochten
verbieden verbood verboden verboden|verdwijnen verdween verdwenen verdwenen|vergeten vergat vergaten vergeten|verliezen verloor verloren verloren|vinden vond vonden vonden
vliegen vloog vlogen vlogen|vragen vroeg vroegen -|vriezen vroor vroren vroren|wassen - - wassen|wegen woog wogen wogen
werpen wierp wierpen worpen|werven wierf wierven worven|weten wist wisten weten|wijken week weken weken|wijten weet weten weten
wijzen wees wezen wezen|winnen won wonnen wonnen|wrijven wreef wreven wreven|zeggen zei zeiden zegd|zenden zond zonden zonden
zien zag zagen zien|zingen zong zongen zongen|zinken zonk zonken zonken|zitten zat zaten zeten|zoeken zocht zochten zocht
zuigen zoog zogen zogen|zwemmen zwom zwommen zwommen|zweren zwoer zwoeren zworen|zwerven zwierf zwierven zworven|zwijgen zweeg zwegen zwegen
bezinnen bezon bezonnen bezonnen|ontginnen ontgon ontgonnen ontgonnen|verzinnen verzon verzonnen verzonnen|genezen genas genazen -|bevelen beval bevalen bevolen
`

/** The infinitives of strong forms, without ge-: "zocht" → zoeken, "nomen" → nemen. */
export const strongForms: ReadonlyMap<string, string> = new Map(
  table
    .trim()
    .split(/[|\n]/)
    .flatMap((row) => {
      const [verb = '', ...forms] = row.split(' ')
      return forms.filter((form) => form !== '-').map((form) => [form, verb] as const)
    }),
)

const endings = new Set([...strongForms.keys()].map((form) => form.slice(-3)))

/** Whether a word ends as a strong form does; most words do not, and need no more looking at. */
export function mayBeStrong(word: string): boolean {
  return endings.has(word.slice(-3)) || endings.has(word.slice(-2))
}
