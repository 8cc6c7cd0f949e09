import outline from '@/lib/places/outline.json' with { type: 'json' }
import { type Province, provinceKeys } from '@/lib/places/provinces'

/** A point on the map, in its units: half a kilometre, from the upper left corner. */
export type MapPoint = { x: number; y: number }

const unitsPerDegree = { lat: 222.4, lon: 222.4 * Math.cos((52.15 * Math.PI) / 180) }
const corner = { lon: 3.3, lat: 53.57 }

/** The size of the map in its units. */
export const mapSize = { width: 548, height: 640 }

/**
 * Where a position in degrees lies on the map: degrees times a constant that holds at 52.15° north. A country as
 * small as this one needs no more: at its northern and southern edge widths are off by some three percent.
 */
export function project({ lon, lat }: { lon: number; lat: number }): MapPoint {
  return { x: round((lon - corner.lon) * unitsPerDegree.lon), y: round((corner.lat - lat) * unitsPerDegree.lat) }
}

/** The outline of a province in degrees: one ring for each piece of land. */
export function outlineOf(province: Province): { lon: number; lat: number }[][] {
  return outline.provinces[province].map(readLine)
}

/** The provinces as SVG paths on the map. Neighbours share their border to the unit. */
export const provincePaths: Readonly<Record<Province, string>> = Object.fromEntries(
  provinceKeys.map((province) => [
    province,
    outlineOf(province)
      .map((ring) => `${toPath(ring)}z`)
      .join(''),
  ]),
) as Record<Province, string>

/** The Afsluitdijk and the Houtribdijk, by which people know the shape of the country. */
export const damsPath = outline.dams.map((line) => toPath(readLine(line))).join('')

function readLine(line: string): { lon: number; lat: number }[] {
  return line.split(' ').map((pair) => {
    const [lon = Number.NaN, lat = Number.NaN] = pair.split(',').map(Number)
    return { lon, lat }
  })
}

/** Steps from point to point in whole units: half the size of positions. */
function toPath(line: readonly { lon: number; lat: number }[]): string {
  const points = line.map(project).map(({ x, y }) => ({ x: Math.round(x), y: Math.round(y) }))
  return points.map((point, i) => step(points[i - 1], point)).join('')
}

function step(from: MapPoint | undefined, to: MapPoint): string {
  return from ? `l${to.x - from.x} ${to.y - from.y}` : `M${to.x} ${to.y}`
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
