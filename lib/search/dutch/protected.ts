// Words that are no longer the sum of their parts, or only look like a compound. Their forms are protected with them.
const terms = `
aanbod aandacht aanpak aanleiding aanvraag achterban achtergrond achterstand afkomst afspraak antwoord arbeidsmarkt artikel
bedrijf beleid beroep bestuur betrokkenheid bewustzijn bijdrage bijeenkomst boodschap burgemeester coalitie collega consulent criterium
deelnemer deelname deelgenoot dialoog directeur docent doelgroep doelstelling dossier draagvlak eenzaamheid effect eigenaar evenement eerlijkheid
evaluatie financiering gemeente gemeenschap geschiedenis gezondheid gelijkwaardigheid genoot grondslag handeling handleiding handreiking herkomst hoofdstuk
idee ideaal identiteit impact indicator individu informatie initiatief inkomen instantie instelling instrument integratie interactie interesse internet interventie interview inzicht
jongerenwerk jongerenwerker kenmerk kennis kwaliteit landschap leeftijd leidinggevende leerling levensloop lichaam loopbaan maatregel maatschappij manier materiaal
mechanisme medewerker meldpunt methode methodiek minderheid ministerie minister moment monitor motivatie nadeel voordeel nederland nederlands normaal
omgeving omstandigheid onderdeel ondersteuning onderwerp onderwijs onderzoek onderzoeker ondernemer oordeel vooroordeel oorzaak oorlog opdracht opgave opleiding oplossing opvang opvatting organisatie
ouderen oudere overheid overleg partij partner partnerschap perspectief persoon plaats platform plezier politie positie praktijk presentatie principe probleem proces professional programma
rapport rapportage reactie regelgeving relatie religie resultaat richtlijn samenleving samenwerking scholing schouder seizoen sectie sector situatie slachtoffer
standpunt statushouder student studie stelling tegenstelling talent thema toekomst toegang toeleiding training uitgangspunt universiteit uitkomst vaardigheid vereniging verhaal verantwoordelijkheid
verschil verwachting veiligheid voorbeeld voorlichting voorstelling voorwaarde voorziening vrijwilliger vriendschap werkgever werknemer werkloos werkloosheid werkwijze werkzaam werkelijkheid wetenschap wetenschapper
waardevol zelfbeschikking zelfstandig ziekenhuis wijkagent allochtoon autochtoon antisemitisme antipathie burgerschap minderjarig meerderjarig volwassen vluchteling
nieuwkomer woordvoerder huishouden ouderschap leerkracht leraar hoogleraar kindertijd ouderdom eigenschap burgerij moslim islam hindoe christendom jodendom marokkaan
europees redenering stereotype stereotypering combinatie horizontaal transformatie nederlander nieuwsgierig noodzaak noodzakelijk soortgelijk daadwerkelijk
maatstaf belangstelling profiteren standpunt rechtvaardig rechtvaardigheid statushoudster zelfverzekerd gelijkwaardig gelijktijdig geloofwaardig ongeloofwaardig wethouder kantoor buurman netwerk netwerker netvlies oogopslag vakmanschap timmerman daglicht infosheet infographic toolbox toolkit whitepaper factsheet webinar workshop podcast grassroots hokjesdenken arbeidsmarkt
veerkracht leerstoel database moresprudentie looptijd holocaust slavernij heling belangrijk duidelijk persoonlijk mogelijkheid gelegenheid hoeveelheid overeenkomst standaard
`

/** Words whose parts are not looked for. */
export const protectedWords: ReadonlySet<string> = new Set(terms.trim().split(/\s+/))
