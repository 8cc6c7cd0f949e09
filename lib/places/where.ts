import { findMunicipality, type Municipality } from '@/lib/places/places'
import { isNationwide, type Province, provinceKeys, provincesIn } from '@/lib/places/provinces'

/** A municipality and, where it was given under another name, how the two belong together. */
export type ListedPlace = { municipality: Municipality; remarks: string[] }
/**
 * Where something was carried out. `groups` are the provinces that were named or have places in them, from north to
 * south; `unknown` holds names that are no municipality, as they were given.
 */
export type Where = {
  region?: string
  nationwide: boolean
  named: Province[]
  groups: { province: Province; places: ListedPlace[] }[]
  unknown: string[]
}

const byName = new Intl.Collator('nl', { ignorePunctuation: true })

/** Reads the free text of an area and names of places. Doubles count once; nothing that was given is lost. */
export function readWhere({ region, municipalities }: { region?: string | undefined; municipalities: readonly string[] }): Where {
  const { listed, unknown } = readNames(municipalities)
  const named = region ? provincesIn(region) : []
  const groups = provinceKeys
    .map((province) => ({ province, places: listed.filter((place) => place.municipality.province === province) }))
    .filter(({ province, places }) => places.length > 0 || named.includes(province))
  return { ...(region && { region }), nationwide: region !== undefined && isNationwide(region), named, groups, unknown }
}

function readNames(names: readonly string[]): { listed: ListedPlace[]; unknown: string[] } {
  const listed = new Map<string, ListedPlace>()
  const unknown = new Set<string>()
  for (const name of names) {
    const found = findMunicipality(name)
    if (!found) {
      unknown.add(name)
      continue
    }
    const place = listed.get(found.municipality.name) ?? { municipality: found.municipality, remarks: [] }
    if (found.remark && !place.remarks.includes(found.remark)) place.remarks.push(found.remark)
    listed.set(found.municipality.name, place)
  }
  const sorted = [...listed.values()].sort((a, b) => byName.compare(a.municipality.name, b.municipality.name))
  return { listed: sorted, unknown: [...unknown].sort(byName.compare) }
}
