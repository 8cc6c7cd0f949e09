/** The closed lists of the record of an intervention: the key stands in addresses and data, the label on pages. */

/** The databases of the register, and two subjects on which KIS itself made material (lib/decisions/0006-register.md). */
export const entrances = {
  antidiscriminatie: 'Antidiscriminatie',
  polarisatie: 'Polarisatie en maatschappelijke spanningen',
  radicalisering: 'Preventie van radicalisering',
  opvoeding: 'Opvoeding en gezin',
  participatie: 'Participatie en inburgering',
} as const
export type Entrance = keyof typeof entrances

/** The three databases that owners can be assessed for. */
export const databases = ['antidiscriminatie', 'polarisatie', 'radicalisering'] as const satisfies readonly Entrance[]

export const forms = {
  training: 'Training',
  lespakket: 'Lespakket',
  methode: 'Methode',
  campagne: 'Campagne',
  theater: 'Theater',
  tool: 'Tool',
  'advies-op-maat': 'Advies op maat',
  begeleiding: 'Begeleiding',
  ontmoeting: 'Ontmoeting',
  'e-learning': 'E-learning',
} as const

export const sectors = {
  po: 'Primair onderwijs',
  vo: 'Voortgezet onderwijs',
  mbo: 'Mbo',
  ho: 'Hoger onderwijs',
  werk: 'Werk',
  sport: 'Sport',
  zorg: 'Zorg en welzijn',
  gemeente: 'Gemeente',
  wijk: 'Wijk',
  gezin: 'Gezin',
  jongerenwerk: 'Jongerenwerk',
  politie: 'Politie',
  online: 'Online',
} as const

export const grounds = {
  herkomst: 'Herkomst',
  huidskleur: 'Huidskleur',
  religie: 'Religie',
  geslacht: 'Geslacht',
  'seksuele-gerichtheid': 'Seksuele gerichtheid',
  leeftijd: 'Leeftijd',
  beperking: 'Beperking of ziekte',
  alle: 'Alle gronden',
} as const

/** For whom, in kinds that can be compared; the record names the group itself in its own words. */
export const groupKinds = {
  kinderen: 'Kinderen tot 12 jaar',
  leerlingen: 'Leerlingen en studenten',
  jongeren: 'Jongeren',
  ouders: 'Ouders en gezinnen',
  werkenden: 'Werknemers',
  werkzoekenden: 'Sollicitanten en werkzoekenden',
  nieuwkomers: 'Vluchtelingen en nieuwkomers',
  inwoners: 'Inwoners en wijkbewoners',
  clienten: 'Patiënten en cliënten',
  sporters: 'Sporters en publiek',
  docenten: 'Docenten en schoolteams',
  professionals: 'Zorg- en sociaal professionals',
  vrijwilligers: 'Vrijwilligers en sleutelpersonen',
  werkgevers: 'Werkgevers en leidinggevenden',
  gemeenten: 'Gemeenten en bestuurders',
  politie: 'Politie en veiligheid',
} as const

/** What a goal wants to be different. */
export const goalKinds = {
  kennis: 'Kennis en bewustzijn',
  houding: 'Houding en beelden van anderen',
  vaardigheden: 'Vaardigheden',
  gedrag: 'Gedrag',
  norm: 'De sociale norm',
  contact: 'Contact en verbinding',
  steun: 'Steun en weerbaarheid',
  werkwijze: 'Werkwijze en procedures',
  samenwerking: 'Samenwerking tussen organisaties',
  meedoen: 'Meedoen en gelijke kansen',
} as const

/** One sign: how well it is argued why the intervention would work. In rising order. */
export const substantiationLevels = { geen: 'Niet beoordeeld', beschreven: 'Goed beschreven', onderbouwd: 'Goed onderbouwd' } as const
export type SubstantiationLevel = keyof typeof substantiationLevels

/** The other sign: what research says about its effect. In rising order. */
export const effectLevels = {
  onbekend: 'Niet opgegeven',
  geen: 'Geen effectonderzoek',
  procesevaluatie: 'Procesevaluatie',
  eerste: 'Eerste aanwijzingen voor effect',
  goed: 'Goede aanwijzingen voor effect',
  sterk: 'Sterke aanwijzingen voor effect',
} as const
export type EffectLevel = keyof typeof effectLevels

/** How far a level reaches in its rising list, as steps: for a picture beside the words. What nobody knows or did is step 0. */
export function reachOf(sign: 'onderbouwing' | 'effect', level: SubstantiationLevel | EffectLevel): { step: number; steps: number } {
  const levels: string[] = Object.keys(sign === 'effect' ? effectLevels : substantiationLevels)
  const before = sign === 'effect' ? 1 : 0
  return { step: Math.max(0, levels.indexOf(level) - before), steps: levels.length - 1 - before }
}

/** The levels that rest on research into effect itself. */
export const studiedOnEffect: readonly EffectLevel[] = ['eerste', 'goed', 'sterk']

export const preventionLevels = { universeel: 'Universeel', selectief: 'Selectief', geindiceerd: 'Geïndiceerd' } as const

/** The fixed parts of the summary of the joint worksheet, with the most words each may have; together 600. */
export const abstractParts = {
  doelgroep: { label: 'Doelgroep', words: 80 },
  doel: { label: 'Doel', words: 80 },
  aanpak: { label: 'Aanpak', words: 160 },
  materiaal: { label: 'Materiaal', words: 60 },
  onderbouwing: { label: 'Onderbouwing', words: 120 },
  onderzoek: { label: 'Onderzoek', words: 100 },
} as const

export const abstractPartLabels = Object.fromEntries(Object.entries(abstractParts).map(([part, { label }]) => [part, label])) as {
  [Part in keyof typeof abstractParts]: string
}

export const ageBands = {
  '0-3': 'Tot 4 jaar',
  '4-11': '4 tot en met 11 jaar',
  '12-17': '12 tot en met 17 jaar',
  '18-26': '18 tot en met 26 jaar',
  '27-64': '27 tot en met 64 jaar',
  '65-plus': '65 jaar en ouder',
} as const
export type AgeBand = keyof typeof ageBands
