export type PageType = {
  name: string
  path: string
  status?: 404 | 410 /** Shows one document, so it describes itself to machines. */
  document?: true /** Made for each request, so no two answers are equal. */
  fresh?: true
}

/** One address of every type of page that the public can see: what holds for these, holds for the site. */
export const pageTypes: PageType[] = [
  { name: 'home', path: '/' },
  { name: "thema's", path: '/themas' },
  { name: 'thema', path: '/themas/respectvol-samenleven-2026', document: true },
  { name: 'programma', path: '/programma' },
  { name: 'werkplan', path: '/programma/werkplan-2026', document: true },
  { name: 'meerjarenprogramma', path: '/programma/meerjarenprogramma-2022-2025', document: true },
  { name: 'programmalijnen', path: '/programmalijnen' },
  { name: 'programmalijn', path: '/programmalijnen/effectief-discriminatie-verminderen', document: true },
  { name: 'projecten', path: '/projecten' },
  { name: 'project', path: '/projecten/database-interventies-2026', document: true },
  { name: 'kennisgidsen', path: '/kennisgidsen' },
  { name: 'kennisgids', path: '/kennisgidsen/sinti-en-roma', document: true },
  { name: 'hoofdstuk', path: '/kennisgidsen/sinti-en-roma/definities', document: true },
  { name: 'boekje', path: '/kennisgidsen/sinti-en-roma/boekje', document: true },
  { name: 'publicaties', path: '/publicaties' },
  { name: 'publicaties, gefilterd', path: '/publicaties?type=rapport&jaar=2019' },
  { name: 'publicatie', path: '/publicaties/infosheet-specifieke-opvoedvraagstukken', document: true },
  { name: 'publicatie van anderen', path: '/publicaties/atlas-van-afgehaakt-nederland', document: true },
  { name: 'toolkit', path: '/publicaties/toolkit-samenwerking-formele-informele-opvoedondersteuning', document: true },
  { name: 'geplande publicatie', path: '/publicaties/train-de-trainer-weerbaar-opvoeden', document: true },
  { name: 'artikelen', path: '/artikelen' },
  { name: 'dossiers', path: '/dossiers' },
  { name: 'kennisdossier', path: '/dossiers/polarisatie', document: true },
  { name: 'wat-werkt-dossier', path: '/dossiers/wat-werkt-bij-het-verminderen-van-discriminatie', document: true },
  { name: 'interventies', path: '/interventies' },
  { name: 'interventies, met een filter uit de vouw', path: '/interventies?kosten=gratis&zonder=campagne' },
  { name: 'interventies zonder resultaat', path: '/interventies?ingang=radicalisering&setting=po&kosten=hoog' },
  { name: 'help me kiezen', path: '/interventies/kiezen' },
  { name: 'help me kiezen, vraag 5', path: '/interventies/kiezen?ingang=antidiscriminatie&setting=werk&stap=5' },
  { name: 'wat past', path: '/interventies/kiezen?ingang=antidiscriminatie&setting=werk&kosten=gratis&stap=uitkomst' },
  { name: 'wat past: niets', path: '/interventies/kiezen?ingang=radicalisering&setting=po&kosten=hoog&stap=uitkomst' },
  { name: 'mijn lijst', path: '/mijn-lijst' },
  { name: 'gedeelde lijst', path: '/interventies/selectie?i=audit-diversiteit&i=bestaat-niet&i=voorbeeld-de-open-balie' },
  { name: 'vergelijken', path: '/interventies/vergelijken?i=audit-diversiteit&i=voorbeeld-de-open-balie' },
  { name: 'vergelijken met te weinig', path: '/interventies/vergelijken?i=audit-diversiteit' },
  { name: 'uitleg bij de database', path: '/interventies/uitleg' },
  { name: 'interventie', path: '/interventies/audit-diversiteit', document: true },
  { name: 'voorbeeldinterventie', path: '/interventies/voorbeeld-samen-bouwen-in-de-klas', document: true },
  { name: 'verlopen interventie', path: '/interventies/voorbeeld-koffie-op-de-hoek', document: true },
  { name: 'bericht over een interventie', path: '/interventies/audit-diversiteit/contact', fresh: true },
  { name: 'bericht over een voorbeeld', path: '/interventies/voorbeeld-de-open-balie/contact', fresh: true },
  { name: 'witte vlekken', path: '/interventies/witte-vlekken' },
  { name: 'witte vlekken, doelen en doelgroepen', path: '/interventies/witte-vlekken?rijen=doel&kolommen=groep' },
  { name: 'cijfers', path: '/interventies/cijfers' },
  { name: 'organisaties', path: '/organisaties' },
  { name: 'organisatie', path: '/organisaties/movisie', document: true },
  { name: 'begrippen', path: '/begrippen' },
  { name: 'begrip', path: '/begrippen/polarisatie', document: true },
  { name: 'zoeken', path: '/zoeken?q=ouders' },
  { name: 'zoeken zonder woorden', path: '/zoeken' },
  { name: 'zoeken, binnen een soort, met filters', path: '/zoeken?q=ouders&soort=publicatie&doelgroep=gemeente' },
  { name: 'zoeken met een tikfout', path: '/zoeken?q=discriminaite' },
  { name: 'zoeken, letterlijk', path: '/zoeken?q=discriminaite&letterlijk=1' },
  { name: 'zoeken, niet alle woorden samen', path: '/zoeken?q=polarisatie+xqzvw' },
  { name: 'zoeken zonder resultaat', path: '/zoeken?q=xqzvw&doelgroep=werkgever' },
  { name: 'over KIS', path: '/over-kis', document: true },
  { name: 'contact', path: '/over-kis/contact', document: true },
  { name: 'niet gevonden', path: '/bestaat-hier-niet', status: 404 },
  { name: 'vervallen', path: '/publicatie/van-de-vorige-site', status: 410 },
]

export const documentPages = pageTypes.filter((page) => page.document)
export const existingPages = pageTypes.filter((page) => !page.status)
