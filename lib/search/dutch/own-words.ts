// Words of this field that the word list lacks, in the form that stands for all their forms. They take part in compounds.
const terms = `
aanpak achterlating antidiscriminatie antiracisme antiziganisme antiziganistisch arbeidstoeleiding biculturaliteit burgerschap deepfake dialoogsessie
eenouder eergeweld etniciteit expertmeeting factsheet fobie gendergelijkheid genderidentiteit grassroots handreiking hijab hokje hokjesdenken inburgering
infosheet intersectionaliteit intersectioneel islamofobie jihadisme kennisplatform lhbti maatje manosfeer manosphere mediawijs meldpunt microagressie
migratieachtergrond moestuin moresprudentie nieuwkomer nieuws nieuwsbrief online participatieverklaring peer podcast praatplaat profijtgroep queer
radicalisering roma romni salafisme segregatie sekse sensitiviteit sintezza sinti sinto sleutelpersoon statushouder statushoudster stereotypering
superdiversiteit links basisschool onderadvisering verlater toeleider toolbox toolkit tradwife turk uitvraag vlog webinar weerbaarheid whitepaper woningmarkt workshop xenofobie zelfbeschikking zelforganisatie
`

/** Words of our own, known beside the list. */
export const ownWords: ReadonlySet<string> = new Set(terms.trim().split(/\s+/))
