import { db } from '@/lib/db/client'
import { databases, entrances } from '@/lib/interventions/vocabulary'
import { criteriaOf, criteriaVersions } from '@/lib/reviews/criteria'
import { dossierChoices } from '@/lib/rounds/dossiers'

/** What can be chosen on the form of a round. */
export async function roundChoices() {
  const dossiers = await dossierChoices(db())
  return {
    databases: databases.map((value) => ({ value, label: entrances[value] })),
    dossiers: dossiers.map(({ id, title }) => ({ value: id, label: title })),
    criteria: Object.keys(criteriaVersions).map((value) => ({ value, label: `Versie ${value} (${criteriaOf(Number(value)).length} criteria)` })),
  }
}
