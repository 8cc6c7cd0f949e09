import data from '@/lib/places/municipalities.json' with { type: 'json' }
import { formerMunicipalities, otherSpellings, towns } from '@/lib/places/names'
import { type Province, provinceKeys } from '@/lib/places/provinces'
import { slugify } from '@/lib/text'

/**
 * A municipality of today. `lon` and `lat` are degrees (WGS 84), rounded to 0.01: about its main town or its middle.
 * README.md beside this file says where the data comes from.
 */
export type Municipality = { name: string; province: Province; lon: number; lat: number }
/** `remark` is there when the name asked for is not that of a municipality of today, and says how they belong together. */
export type FoundMunicipality = { municipality: Municipality; remark?: string }

/** The 342 municipalities since 1 January 2023, by province from north to south, then by name. */
export const municipalities: readonly Municipality[] = provinceKeys.flatMap((province) =>
  Object.entries(data[province]).map(([name, position]) => ({ name, province, ...position })),
)

const found = new Map<string, FoundMunicipality>()
const byName = new Map(municipalities.map((municipality) => [municipality.name, municipality]))

for (const [name, municipality] of byName) found.set(keyOf(name), { municipality })
addNames(otherSpellings, () => undefined)
addNames(towns, (name, today) => `${name} ligt in de gemeente ${today}`)
for (const [year, names] of Object.entries(formerMunicipalities)) {
  addNames(names, (name, today) => `${name} hoort sinds ${year} bij de gemeente ${today}`)
}

/**
 * The municipality that a name means today, whatever the capitals, accents and hyphens: "den bosch" and
 * "'s-Hertogenbosch" are one. Names of former municipalities and of well-known towns are found with a remark.
 * Undefined when the name is unknown or, like "Bergen", of more than one.
 */
export function findMunicipality(name: string): FoundMunicipality | undefined {
  return found.get(keyOf(name))
}

/** The name of the municipality of today, or the name as given where it is unknown: what lists and filters use. */
export function municipalityName(name: string): string {
  return findMunicipality(name)?.municipality.name ?? name
}

/** The province a municipality lies in; undefined when it is unknown. */
export function provinceOf(name: string): Province | undefined {
  return findMunicipality(name)?.municipality.province
}

function keyOf(name: string): string {
  return slugify(name).replace(/^gemeente-|-gemeente$/g, '')
}

function addNames(names: Readonly<Record<string, readonly string[]>>, remarkOn: (name: string, today: string) => string | undefined): void {
  for (const [today, others] of Object.entries(names)) {
    const municipality = byName.get(today)
    if (!municipality) throw new Error(`lib/places/names.ts names "${today}", which is no municipality`)
    for (const name of others) {
      const remark = remarkOn(name, today)
      if (found.has(keyOf(name))) throw new Error(`lib/places/names.ts has "${name}" twice, or it is a municipality of today`)
      found.set(keyOf(name), remark ? { municipality, remark } : { municipality })
    }
  }
}
