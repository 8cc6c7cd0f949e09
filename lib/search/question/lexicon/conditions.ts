import type { TimeBand } from '@/lib/interventions/bands'
import type { CostBand } from '@/lib/interventions/costs'
import type { EffectLevel, SubstantiationLevel } from '@/lib/interventions/vocabulary'

/** Conditions that a question sets, by the values that meet them; several values are all right. */
type Conditions<T extends string> = readonly { values: readonly T[]; words: readonly string[] }[]

export const costWords: Conditions<CostBand> = [
  {
    values: ['gratis'],
    words: [
      'gratis',
      'kosteloos',
      'kosteloze',
      'zonder kosten',
      'geen kosten',
      'kost niets',
      'kost niks',
      'niets kost',
      'niks kost',
      'niets kosten',
      'niks kosten',
      'kosten niets',
      'kosten niks',
      'geen geld kost',
      'geen geld kosten',
      'kost geen geld',
      'kosten geen geld',
      'voor niks',
      'voor niets',
      'niet hoeft te betalen',
    ],
  },
  {
    values: ['gratis', 'laag'],
    words: [
      'goedkoop',
      'goedkope',
      'betaalbaar',
      'betaalbare',
      'weinig geld',
      'weinig budget',
      'klein budget',
      'laag budget',
      'beperkt budget',
      'lage kosten',
      'weinig kost',
      'weinig kosten',
      'niet veel kost',
      'niet veel kosten',
      'niet te veel kost',
      'niet duur',
      'niet te duur',
      'niet zo duur',
      'voordelig',
      'voordelige',
    ],
  },
]

export const timeWords: Conditions<TimeBand | 'dagdeel'> = [
  {
    values: ['dagdeel'],
    words: [
      'dagdeel',
      'een dagdeel',
      'één dagdeel',
      'halve dag',
      'een halve dag',
      'een middag',
      'één middag',
      'een ochtend',
      'één ochtend',
      'een avond',
      'één avond',
      'eenmalig',
      'eenmalige',
      'één bijeenkomst',
      '1 bijeenkomst',
      'één keer',
      'een uur',
      'één uur',
      '1 uur',
      'een paar uur',
      'een lesuur',
      'één lesuur',
      'één les',
    ],
  },
  {
    values: ['dagdeel', 'kort'],
    words: ['kort', 'korte', 'kortdurend', 'kortdurende', 'weinig tijd', 'niet veel tijd', 'niet lang', 'paar bijeenkomsten', 'enkele bijeenkomsten'],
  },
  { values: ['lang'], words: ['lang traject', 'langer traject', 'langdurig', 'langdurige', 'langlopend', 'langlopende'] },
]

export const effectWords: Conditions<EffectLevel | 'onderzocht'> = [
  {
    values: ['onderzocht'],
    words: [
      'bewezen effectief',
      'bewezen effectieve',
      'effectief bewezen',
      'bewezen',
      'bewezen werkzaam',
      'bewezen effect',
      'op effect onderzocht',
      'effect onderzocht',
      'effect is onderzocht',
      'onderzocht op effect',
      'onderzocht',
      'onderzochte',
      'effectief',
      'effectieve',
      'evidence based',
      'evidence-based',
      'wetenschappelijk bewezen',
      'wetenschappelijk onderzocht',
      'aantoonbaar effectief',
      'aangetoond effect',
      'effect aangetoond',
      'waarvan bekend is dat het werkt',
      'effectonderzoek',
      'effectstudie',
      'effect gemeten',
      'bewijs',
    ],
  },
  { values: ['procesevaluatie'], words: ['procesevaluatie'] },
  { values: ['sterk'], words: ['sterke aanwijzingen voor effect', 'sterke aanwijzingen', 'sterk bewijs', 'sterk bewezen'] },
  { values: ['goed', 'sterk'], words: ['goede aanwijzingen voor effect', 'goede aanwijzingen'] },
]

export const substantiationWords: Conditions<SubstantiationLevel> = [
  { values: ['onderbouwd'], words: ['goed onderbouwd', 'goed onderbouwde', 'theoretisch onderbouwd', 'theoretisch onderbouwde', 'onderbouwd', 'onderbouwde'] },
  { values: ['beschreven'], words: ['goed beschreven'] },
]

export const originWords: Conditions<'kis' | 'extern'> = [
  {
    values: ['kis'],
    words: [
      'van kis',
      'door kis',
      'van kis zelf',
      'van het kennisplatform',
      'van kennisplatform inclusief samenleven',
      'kis-publicatie',
      'kis-rapport',
      'jullie eigen',
    ],
  },
  { values: ['extern'], words: ['van anderen', 'van andere organisaties', 'niet van kis', 'externe'] },
]

/** Languages by the name that the record of an intervention has for them. */
export const languageWords: Readonly<Record<string, readonly string[]>> = {
  Engels: ['engels', 'engelstalig', 'engelstalige'],
  Arabisch: ['arabisch', 'arabischtalig', 'arabischtalige'],
  Turks: ['turks', 'turkstalig', 'turkstalige'],
  Pools: ['pools', 'poolstalig', 'poolstalige'],
  Tigrinya: ['tigrinya'],
  Oekraïens: ['oekraïens', 'oekraïenstalige'],
  Papiaments: ['papiaments', 'papiamento'],
}
