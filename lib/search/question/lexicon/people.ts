import type { audiences } from '@/lib/content/fields'
import type { grounds, groupKinds, sectors } from '@/lib/interventions/vocabulary'

type GroupKind = keyof typeof groupKinds
/**
 * People as they are called, by what they are in the data: `group` whom an intervention is for in the end, `via` who
 * carries it out or is trained, `audience` for whom a document was written. `wider`: the value says more than the word.
 */
export type People = { words: readonly string[]; group?: GroupKind; via?: GroupKind; audience?: keyof typeof audiences; wider?: true }

export const people: readonly People[] = [
  { words: ['ouder', 'gezin', 'opvoeder'], group: 'ouders' },
  { words: ['vader', 'moeder', 'migrantenouder', 'migrantenvader', 'migrantenmoeder'], group: 'ouders', wider: true },
  { words: ['kind', 'jong kind'], group: 'kinderen' },
  { words: ['kleuter', 'basisschoolkind', 'basisschoolleerling'], group: 'kinderen', wider: true },
  { words: ['leerling', 'student', 'scholier'], group: 'leerlingen' },
  { words: ['mbo-student', 'mbo-leerling', 'vmbo-leerling', 'hbo-student', 'middelbare scholier'], group: 'leerlingen', wider: true },
  { words: ['jongere', 'jeugd', 'tiener', 'jongvolwassene'], group: 'jongeren' },
  { words: ['puber'], group: 'jongeren', wider: true },
  { words: ['werknemer', 'medewerker', 'personeel', 'collega'], group: 'werkenden' },
  { words: ['werkzoekende', 'sollicitant', 'werkloze'], group: 'werkzoekenden' },
  { words: ['nieuwkomer', 'vluchteling'], group: 'nieuwkomers' },
  { words: ['statushouder', 'asielzoeker', 'inburgeraar', 'vergunninghouder', 'ontheemde', 'oekraïner'], group: 'nieuwkomers', wider: true },
  { words: ['bewoner', 'buurtbewoner', 'wijkbewoner', 'inwoner', 'burger', 'buurtgenoot'], group: 'inwoners' },
  { words: ['patiënt', 'cliënt'], group: 'clienten' },
  { words: ['sporter', 'supporter', 'voetballer', 'voetbalsupporter'], group: 'sporters' },
  { words: ['docent', 'leraar', 'leerkracht', 'schoolteam', 'lerarenteam', 'onderwijzer', 'juf', 'meester'], via: 'docenten', audience: 'onderwijs' },
  { words: ['school', 'schoolleider', 'onderwijsprofessional'], audience: 'onderwijs' },
  {
    words: ['professional', 'sociaal werker', 'hulpverlener', 'sociaal professional', 'welzijnswerker', 'jeugdprofessional', 'jongerenwerker', 'opbouwwerker'],
    via: 'professionals',
    audience: 'sociaal-professional',
  },
  { words: ['zorgverlener', 'zorgprofessional', 'huisarts', 'jeugdhulpverlener', 'zorgmedewerker'], via: 'professionals', audience: 'zorg' },
  { words: ['vrijwilliger', 'sleutelpersoon', 'mantelzorger'], via: 'vrijwilligers', audience: 'vrijwilliger' },
  {
    words: ['werkgever', 'leidinggevende', 'manager', 'hr', 'hr-medewerker', 'hr-professional', 'ondernemer', 'recruiter', 'bedrijf'],
    via: 'werkgevers',
    audience: 'werkgever',
  },
  {
    words: ['gemeente', 'ambtenaar', 'beleidsmedewerker', 'beleidsmaker', 'wethouder', 'bestuurder', 'gemeenteambtenaar'],
    via: 'gemeenten',
    audience: 'gemeente',
  },
  { words: ['politie', 'politieagent', 'agent', 'wijkagent'], via: 'politie', audience: 'politie' },
  { words: ['zelforganisatie', 'migrantenorganisatie'], audience: 'zelforganisatie' },
  { words: ['onderzoeker', 'wetenschapper'], audience: 'onderzoeker' },
  { words: ['journalist', 'media'], audience: 'media' },
]

/** Places where an intervention is carried out. Those of `sharp` are never a subject by themselves; a `loose` one needs a preposition. */
export const sectorWords: Partial<Record<keyof typeof sectors, { sharp?: readonly string[]; loose?: readonly string[] }>> = {
  po: { sharp: ['basisschool', 'basisonderwijs', 'primair onderwijs', 'po', 'lagere school'] },
  vo: {
    sharp: ['middelbare school', 'voortgezet onderwijs', 'vo', 'vmbo', 'havo', 'vwo', 'mavo', 'brugklas', 'praktijkonderwijs', 'vo-school', 'vmbo-school'],
  },
  mbo: { sharp: ['mbo', 'roc', 'mbo-school', 'mbo-opleiding', 'middelbaar beroepsonderwijs'] },
  ho: { sharp: ['hbo', 'hogeschool', 'universiteit', 'hoger onderwijs', 'pabo', 'wo'] },
  werk: { sharp: ['werkvloer', 'kantoor'], loose: ['werk', 'bedrijf', 'arbeidsmarkt', 'werkplek'] },
  sport: {
    sharp: [
      'voetbalvereniging',
      'voetbalclub',
      'sportvereniging',
      'sportclub',
      'voetbalveld',
      'hockeyclub',
      'sportschool',
      'amateurvoetbal',
      'voetbal',
      'sport',
    ],
    loose: ['club', 'vereniging'],
  },
  zorg: { sharp: ['ziekenhuis', 'zorginstelling', 'verpleeghuis', 'ggz', 'jeugdzorg', 'huisartsenpraktijk'], loose: ['zorg', 'welzijn', 'jeugdhulp'] },
  wijk: { sharp: ['buurthuis', 'wijkcentrum'], loose: ['wijk', 'buurt', 'straat'] },
  jongerenwerk: { sharp: ['jongerenwerk', 'jongerencentrum'] },
  online: { sharp: ['sociale media', 'social media'], loose: ['internet'] },
}

/** Grounds of discrimination as people name them. */
export const groundWords: Partial<Record<keyof typeof grounds, readonly string[]>> = {
  herkomst: ['herkomst', 'afkomst', 'etniciteit', 'nationaliteit', 'migratieachtergrond'],
  huidskleur: ['huidskleur'],
  religie: ['religie', 'geloof', 'godsdienst'],
  geslacht: ['geslacht', 'gender', 'sekse'],
  'seksuele-gerichtheid': ['seksuele gerichtheid', 'seksuele oriëntatie', 'geaardheid', 'seksuele voorkeur'],
  leeftijd: ['leeftijd'],
  beperking: ['beperking', 'handicap', 'ziekte', 'chronische ziekte'],
}
/** Words that name a ground and discrimination in one. */
export const groundCompounds: Partial<Record<keyof typeof grounds, readonly string[]>> = { leeftijd: ['leeftijdsdiscriminatie'] }
