import { listMechanisms } from '@/lib/dossiers/mechanisms'
import { drawGapMap, type GapMap, type GapMapGroup, type GapMapValue } from '@/lib/interventions/gap-map'
import type { GapMapAxes } from '@/lib/interventions/gap-map-address'
import { goalKinds, groupKinds, sectors } from '@/lib/interventions/vocabulary'
import { currentCatalogue } from '@/lib/search/edition'

const closedLists = { doel: goalKinds, setting: sectors, groep: groupKinds } as const

/** The gap map of what is published now. Every mechanism and every value of a closed list is there, also where nothing is: that is the point. */
export async function getGapMap(axes: GapMapAxes): Promise<GapMap> {
  const [catalogue, groups] = await Promise.all([currentCatalogue(), axes.rows === 'mechanisme' ? mechanismGroups() : [{ values: valuesOf(axes.rows) }]])
  return drawGapMap(catalogue, axes, groups, valuesOf(axes.columns))
}

async function mechanismGroups(): Promise<GapMapGroup[]> {
  const groups = await listMechanisms()
  return groups.map(({ title, path, mechanisms }) => ({ title, path, values: mechanisms.map(({ id, name, path }) => ({ value: id, label: name, path })) }))
}

function valuesOf(list: keyof typeof closedLists): GapMapValue[] {
  return Object.entries(closedLists[list]).map(([value, label]) => ({ value, label }))
}
