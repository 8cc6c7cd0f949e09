import type { WorksheetField } from '@/lib/worksheet/worksheet'

/**
 * A step of the worksheet. `fields`: what is filled in there, as paths in the content of an intervention; `intro`: what
 * it is about, for the owner. The order follows the stepwise method for owners: problem, goals, target group, what is
 * needed, what works, approach, and only then how it is done, what it costs, what was researched.
 */
export type WorksheetPart = { slug: string; title: string; intro: string; fields: readonly (WorksheetField | `theory.${string}`)[] }

export const worksheetParts = [
  {
    slug: 'kern',
    title: 'Over de interventie',
    intro: 'De naam, een korte samenvatting en waar het over gaat.',
    fields: ['title', 'summary', 'owner', 'contact', 'forms', 'sectors', 'grounds', 'preventionLevel', 'partOf', 'listedIn'],
  },
  {
    slug: 'probleem',
    title: 'Het probleem',
    intro: 'Wat is er aan de hand, en welke factoren kun je beïnvloeden? Hier begint je verandertheorie.',
    fields: ['theory.problem', 'theory.factors'],
  },
  {
    slug: 'doelgroep',
    title: 'Voor wie',
    intro: 'Voor wie is het uiteindelijk bedoeld, en wie doen er mee?',
    fields: ['endGroups', 'intermediaryGroups', 'selection', 'involvement', 'languages'],
  },
  { slug: 'doelen', title: 'Doelen', intro: 'Wat verandert er bij wie, en aan welke factor raakt dat?', fields: ['goals'] },
  { slug: 'aanpak', title: 'Aanpak', intro: 'Wat gebeurt er, in welke volgorde en hoe lang?', fields: ['approach', 'schedule', 'materials'] },
  {
    slug: 'wat-werkt',
    title: 'Waarom het werkt',
    intro: 'Welke werkzame mechanismen zitten erin, en hoe past dat bij wat we weten over wat werkt?',
    fields: ['theory.mechanisms', 'theory.justification', 'essentialElements'],
  },
  {
    slug: 'uitvoering',
    title: 'Uitvoering',
    intro: 'Wat heeft een ander nodig om dit goed uit te voeren?',
    fields: ['location', 'performers', 'qualityControl', 'preconditions', 'implementation', 'region', 'municipalities', 'reach'],
  },
  { slug: 'kosten', title: 'Kosten', intro: 'Wat kost het, in geld en in uren?', fields: ['costs'] },
  { slug: 'onderzoek', title: 'Onderzoek', intro: 'Wat is er onderzocht over de uitvoering en het effect?', fields: ['studies'] },
  {
    slug: 'literatuur',
    title: 'Literatuur',
    intro: 'De bronnen waar je naar verwijst. Zoek ze op met een DOI of ISBN, of vul ze zelf in.',
    fields: ['literature'],
  },
  {
    slug: 'samenvatting',
    title: 'Samenvatting',
    intro: 'Dit lezen gemeenten, scholen en werkgevers het eerst. Elk deel heeft een eigen aantal woorden.',
    fields: ['abstract'],
  },
  { slug: 'bijlagen', title: 'Bijlagen', intro: 'Een handleiding, een onderzoeksrapport of ander materiaal, alleen voor KIS.', fields: [] },
] as const satisfies readonly WorksheetPart[]
export type PartSlug = (typeof worksheetParts)[number]['slug']
