import { type MapPoint, mapSize } from '@/lib/places/map'

export type MapLabel = { text: string; x: number; y: number; anchor: 'start' | 'middle' | 'end' }
type Box = { left: number; right: number; top: number; bottom: number }

/** Radius of a dot and height of its name, in units of the map. */
export const dotRadius = 9
export const labelSize = 24

const letterWidth = 0.56 * labelSize
const gap = dotRadius + 5

/**
 * Places names beside their dots, the first ones first: right, left, above or below. A name that would cover another
 * name or a dot, or leave the map, is left out; the list beside the map has it.
 */
export function placeLabels(dots: readonly (MapPoint & { text: string })[]): MapLabel[] {
  const taken = dots.map(({ x, y }) => ({ left: x - dotRadius, right: x + dotRadius, top: y - dotRadius, bottom: y + dotRadius }))
  const labels: MapLabel[] = []
  for (const dot of dots) {
    const label = candidates(dot).find((candidate) => isFree(boxOf(candidate), taken))
    if (!label) continue
    labels.push(label)
    taken.push(boxOf(label))
  }
  return labels
}

/** The room a name takes, estimated: letters of average width. */
export function boxOf({ text, x, y, anchor }: MapLabel): Box {
  const width = text.length * letterWidth
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor]
  return { left, right: left + width, top: y - 0.8 * labelSize, bottom: y + 0.25 * labelSize }
}

/** Two boxes that share some of their room. */
export function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

function candidates({ x, y, text }: MapPoint & { text: string }): MapLabel[] {
  const middle = y + 0.3 * labelSize
  return [
    { text, x: x + gap, y: middle, anchor: 'start' },
    { text, x: x - gap, y: middle, anchor: 'end' },
    { text, x, y: y - gap - 2, anchor: 'middle' },
    { text, x, y: y + gap + 0.8 * labelSize, anchor: 'middle' },
  ]
}

function isFree(box: Box, taken: readonly Box[]): boolean {
  const inside = box.left >= 0 && box.right <= mapSize.width && box.top >= 0 && box.bottom <= mapSize.height
  return inside && !taken.some((other) => overlaps(box, other))
}
