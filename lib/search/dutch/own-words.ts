// Words of this field that the word list lacks, in the form that stands for all their forms. They take part in compounds.
const terms = `
biculturaliteit dialoogsessie expertmeeting gendergelijkheid genderidentiteit handreiking antidiscriminatie antiracisme hijab
infosheet inburgering intersectionaliteit intersectioneel islamofobie jihadisme kennisplatform lhbti meldpunt microagressie migratieachtergrond
nieuwkomer participatieverklaring peer podcast praatplaat profijtgroep radicalisering roma salafisme segregatie sekse sensitiviteit sinti sleutelpersoon
statushouder stereotypering superdiversiteit toolkit toolbox vlog webinar weerbaarheid whitepaper workshop xenofobie zelfbeschikking
zelforganisatie etniciteit factsheet fobie turk achterlating antiziganisme antiziganistisch manosfeer manosphere tradwife hokjesdenken romni sinto sintezza eergeweld mediawijs queer deepfake uitvraag aanpak statushoudster nieuwsbrief moestuin maatje hokje woningmarkt eenouder
nieuws grassroots burgerschap moresprudentie arbeidstoeleiding online
`

/** Words of our own, known beside the list. */
export const ownWords: ReadonlySet<string> = new Set(terms.trim().split(/\s+/))
