import { costBand } from '@/lib/interventions/costs'
import type { Intervention } from '@/lib/interventions/schema'

/** What the link to the owner's own page says; the name of the owner stands beside it already. */
export function contactLabel({ owner, contact }: Pick<Intervention, 'owner' | 'contact'>): string {
  return contact?.label && contact.label !== owner?.name ? contact.label : 'Website van de eigenaar'
}

/** Whether there is more to say about people and goals than the names of the groups, which stand at the top. */
export function hasMoreOnGroups({ endGroups, intermediaryGroups, goals, selection, involvement, preventionLevel }: Intervention): boolean {
  const traits = [...endGroups, ...intermediaryGroups].some((group) => group.traits.length > 0)
  return goals.length > 0 || traits || [selection, involvement, preventionLevel].some((value) => value !== undefined)
}

/** Whether it says what it asks of whoever carries it out; a place alone stands at the top. */
export function hasAsks({ performers, preconditions, materials, implementation, qualityControl, costs }: Intervention): boolean {
  return preconditions.length + materials.length > 0 || [performers, implementation, qualityControl, costs].some((value) => value !== undefined)
}

/** What one would want to weigh and nobody gave, in the order of the page: said once, instead of at every place. */
export function notGiven(content: Intervention): string[] {
  const fields: [string, boolean][] = [
    ['voor wie', content.endGroups.length + content.intermediaryGroups.length > 0],
    ['doelen', content.goals.length > 0],
    ['vorm', content.forms.length > 0],
    ['waar je het uitvoert', content.sectors.length > 0 || content.location !== undefined],
    ['tijd voor wie meedoet', content.schedule !== undefined],
    [content.costs ? 'kosten in geld' : 'kosten', costBand(content.costs) !== 'onbekend'],
    ['eigenaar', content.owner !== undefined],
    ['aanpak in stappen', content.approach.length > 0],
    ['materialen', content.materials.length > 0],
    ['wie het uitvoert', content.performers !== undefined],
    ['randvoorwaarden', content.preconditions.length > 0],
    ['hoe je het invoert', content.implementation !== undefined],
    ['kwaliteitsbewaking', content.qualityControl !== undefined],
    ['waarom het zou werken', content.theory !== undefined],
    ['wat je niet mag weglaten', content.essentialElements.length > 0],
    ['waar het is uitgevoerd', content.municipalities.length > 0 || content.region !== undefined],
    ['talen', content.languages.length > 0],
  ]
  return fields.filter(([, given]) => !given).map(([label]) => label)
}
