// Words that are no longer the sum of their parts, or only look like a compound. Their forms are protected with them.
const terms = `
aanbod aandacht aanleiding aanpak aanvraag achterban achtergrond achterstand afkomst afspraak allochtoon antipathie antisemitisme antwoord artikel
autochtoon bedrijf belangrijk belangstelling beleid beroep bestuur betrokkenheid bewustzijn bijdrage bijeenkomst boodschap burgemeester burgerij
burgerschap buurman christendom coalitie collega combinatie consulent criterium daadwerkelijk daglicht database deelgenoot deelname deelnemer dialoog
directeur docent doelgroep doelstelling dossier draagvlak duidelijk eenzaamheid eerlijkheid effect eigenaar eigenschap europees evaluatie evenement
factsheet financiering gelegenheid gelijktijdig gelijkwaardig gelijkwaardigheid geloofwaardig gemeenschap gemeente genoot geschiedenis gezondheid
grassroots grondslag handeling handleiding handreiking heling herkomst hindoe hoeveelheid hokjesdenken holocaust hoofdstuk hoogleraar horizontaal
huishouden ideaal idee identiteit impact indicator individu infographic informatie infosheet initiatief inkomen instantie instelling instrument integratie
interactie interesse internet interventie interview inzicht islam jodendom jongerenwerk jongerenwerker kantoor kenmerk kennis kindertijd kwaliteit
landschap leeftijd leerkracht leerling leerstoel leidinggevende leraar levensloop lichaam loopbaan looptijd maatregel maatschappij maatstaf manier
marokkaan materiaal mechanisme medewerker meerderjarig meldpunt methode methodiek minderheid minderjarig minister ministerie mogelijkheid moment monitor
moresprudentie moslim motivatie nadeel nederland nederlander nederlands netvlies netwerk netwerker nieuwkomer nieuwsgierig noodzaak noodzakelijk normaal
omgeving omstandigheid onderdeel ondernemer ondersteuning onderwerp onderwijs onderzoek onderzoeker ongeloofwaardig oogopslag oordeel oorlog oorzaak
opdracht opgave opleiding oplossing opvang opvatting organisatie ouderdom oudere ouderen ouderschap overeenkomst overheid overleg partij partner
partnerschap persoon persoonlijk perspectief plaats platform plezier podcast politie positie praktijk presentatie principe probleem proces professional
profiteren programma rapport rapportage reactie rechtvaardig rechtvaardigheid redenering regelgeving relatie religie resultaat richtlijn samenleving
samenwerking scholing schouder sectie sector seizoen situatie slachtoffer slavernij soortgelijk standaard standpunt statushouder statushoudster stelling
stereotype stereotypering student studie talent tegenstelling thema timmerman toegang toekomst toeleiding toolbox toolkit training transformatie
uitgangspunt uitkomst universiteit vaardigheid vakmanschap veerkracht veiligheid verantwoordelijkheid vereniging verhaal verschil verwachting vluchteling
volwassen voorbeeld voordeel voorlichting vooroordeel voorstelling voorwaarde voorziening vriendschap vrijwilliger waardevol webinar werkelijkheid
werkgever werkloos werkloosheid werknemer werkwijze werkzaam wetenschap wetenschapper wethouder whitepaper woordvoerder workshop zelfbeschikking
zelfstandig zelfverzekerd ziekenhuis
`

/** Words whose parts are not looked for. */
export const protectedWords: ReadonlySet<string> = new Set(terms.trim().split(/\s+/))
