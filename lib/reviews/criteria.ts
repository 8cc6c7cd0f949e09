/**
 * The criteria by which an intervention is judged. `question`: what an assessor answers; `help`: what it asks of an owner.
 * `fields`: the parts of the worksheet that must say it. `threshold`: without it an intervention is never included.
 */
export type Criterion = { id: string; label: string; question: string; help: string; fields: readonly string[]; threshold?: true }

/**
 * Every version of the list; a round names the one it is judged by, so an old list never changes. Version 1 follows the
 * criteria of the joint worksheet of the registries (described, then substantiated) with the threshold of KIS: the core of the theory of
 * change agrees with what is known about what works, and nothing in it stigmatises (lib/decisions/0019).
 */
export const criteriaVersions = {
  1: [
    {
      id: 'probleem',
      label: 'Probleem en aanleiding',
      question: 'Is duidelijk welk probleem wordt aangepakt, hoe ernstig het is, bij wie het speelt en waardoor het komt?',
      help: 'Beschrijf het probleem met cijfers of onderzoek, en noem de factoren die je kunt beïnvloeden.',
      fields: ['theory.problem', 'theory.factors'],
    },
    {
      id: 'doelgroep',
      label: 'Doelgroep',
      question: 'Zijn de uiteindelijke en de intermediaire doelgroep duidelijk, en hoe zij worden bereikt en betrokken?',
      help: 'Zeg voor wie het is, wie er meedoet, hoe je hen vindt en hoe zij meedachten.',
      fields: ['endGroups', 'selection', 'involvement'],
    },
    {
      id: 'doelen',
      label: 'Doelen',
      question: 'Zijn de doelen concreet, en hoort elk doel bij een doelgroep en bij een factor?',
      help: 'Schrijf per doel op wat er bij wie verandert, en aan welke factor dat raakt.',
      fields: ['goals'],
    },
    {
      id: 'aanpak',
      label: 'Aanpak',
      question: 'Kan iemand anders uit de beschrijving opmaken wat er gebeurt, in welke volgorde en hoe lang?',
      help: 'Beschrijf stap voor stap wat er gebeurt, hoe vaak en hoe lang.',
      fields: ['approach', 'schedule'],
    },
    {
      id: 'samenhang',
      label: 'Samenhang van de verandertheorie',
      question: 'Volgt uit probleem, factoren, doelen, activiteiten en mechanismen logisch waarom dit zou werken?',
      help: 'Verbind elke activiteit met een doel, en elk doel met een factor.',
      fields: ['theory.factors', 'goals', 'approach', 'theory.mechanisms'],
    },
    {
      id: 'onderbouwing',
      label: 'In lijn met wat werkt',
      question: 'Komt de kern van de verandertheorie overeen met wat er in het wat-werkt-dossier staat?',
      help: 'Noem de werkzame mechanismen, verwijs naar het dossier, en leg met theorie of onderzoek uit waarom je aanpak past.',
      fields: ['theory.mechanisms', 'theory.justification', 'literature'],
      threshold: true,
    },
    {
      id: 'inclusief',
      label: 'Inclusief en niet stigmatiserend',
      question: 'Draagt het bij aan inclusie, en is het vrij van stigma, discriminatie en denken in tekorten?',
      help: 'Beschrijf mensen met hun sterke kanten, en leg uit hoe je voorkomt dat beelden worden bevestigd.',
      fields: ['involvement', 'approach'],
      threshold: true,
    },
    {
      id: 'uitvoering',
      label: 'Uitvoerbaar en overdraagbaar',
      question: 'Is duidelijk wat een ander nodig heeft om dit goed uit te voeren, en wat het kost?',
      help: 'Noem materialen, uitvoerders en wat zij moeten kunnen, randvoorwaarden, kwaliteitsbewaking en kosten.',
      fields: ['materials', 'performers', 'qualityControl', 'preconditions', 'implementation', 'costs'],
    },
    {
      id: 'werkzaam',
      label: 'Onmisbare onderdelen',
      question: 'Is duidelijk wat bij aanpassing overeind moet blijven?',
      help: 'Noem de onderdelen die niet weggelaten kunnen worden.',
      fields: ['essentialElements'],
    },
    {
      id: 'onderzoek',
      label: 'Onderzoek',
      question: 'Is het onderzoek naar uitvoering en effect juist en volledig weergegeven?',
      help: 'Geef per onderzoek de opzet, de omvang en de uitkomsten. Is er geen onderzoek, zeg dat dan.',
      fields: ['studies'],
    },
  ],
} as const satisfies Record<number, readonly Criterion[]>

/** The newest version, for new rounds. */
export const currentCriteria = Math.max(...Object.keys(criteriaVersions).map(Number))

/** The criteria of a version, in order. Throws for a version that never was. */
export function criteriaOf(version: number): readonly Criterion[] {
  const found = (criteriaVersions as Readonly<Record<number, readonly Criterion[]>>)[version]
  if (!found) throw new Error(`there is no version ${version} of the criteria`)
  return found
}
