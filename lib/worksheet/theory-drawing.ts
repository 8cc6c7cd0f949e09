import type { Theory, TheoryStage } from '@/lib/worksheet/theory'

/** A box with its lines of text, in units of the drawing. `empty`: it stands for a stage without anything yet. */
export type DrawnBox = { key: string; x: number; y: number; width: number; height: number; label: string; lines: string[]; empty: boolean }
export type DrawnStage = { id: TheoryStage['id']; title: string; x: number; y: number; boxes: DrawnBox[] }
/** `curves`: the lines as SVG paths. */
export type Drawing = { width: number; height: number; stages: DrawnStage[]; curves: { key: string; d: string }[] }

type Point = { x: number; y: number }
/** A place without lines for text. `text`: the most letters on a line, and lines. */
type Room = { width: number; letters: number; most: number }

const lineHeight = 18
const labelHeight = 20
const padding = 10
const letterWidth = 7.1

const across = { column: 196, gap: 52, between: 14, head: 34 }
/** All of it from left to right, for a broad screen: a column for each stage, text in full as far as it fits in twelve lines. */
export function drawAcross({ stages, links }: Theory): Drawing {
  const room: Room = { width: across.column, letters: lettersIn(across.column), most: 12 }
  const columns = stages.map((stage) => boxesOf(stage, room))
  const tall = Math.max(...columns.map((boxes) => heightOf(boxes)))
  const drawn = stages.map(({ id, title }, n): DrawnStage => {
    const boxes = columns[n] ?? []
    const x = n * (across.column + across.gap)
    let y = across.head + (tall - heightOf(boxes)) / 2
    const placed = boxes.map((box) => {
      const at = { ...box, x, y }
      y += box.height + across.between
      return at
    })
    return { id, title, x, y: 0, boxes: placed }
  })
  const curves = curvesOf(links, drawn, ({ x, y, width, height }, side) => ({ x: side === 'out' ? x + width : x, y: y + height / 2 }), sideways)
  return { width: stages.length * across.column + (stages.length - 1) * across.gap, height: across.head + tall, stages: drawn, curves }
}

const down = { width: 272, gap: 8, head: 22, between: 30, most: 4 }
/** The same from top to bottom, small, for beside the fields: where boxes get narrow, only what they are called. */
export function drawDown({ stages, links }: Theory): Drawing {
  let top = 0
  const drawn = stages.map((stage): DrawnStage => {
    const y = top
    const inRow = Math.min(Math.max(stage.boxes.length, 1), down.most)
    const width = (down.width - (inRow - 1) * down.gap) / inRow
    const narrow = width < 120
    const boxes = boxesOf(stage, { width, letters: lettersIn(width), most: narrow ? 0 : 2 }, narrow)
    const tallest = Math.max(...boxes.map(({ height }) => height))
    const placed = boxes.map((box, i) => ({
      ...box,
      height: tallest,
      x: (i % inRow) * (width + down.gap),
      y: y + down.head + Math.floor(i / inRow) * (tallest + down.gap),
    }))
    const rows = Math.ceil(placed.length / inRow)
    top = y + down.head + rows * tallest + (rows - 1) * down.gap + down.between
    return { id: stage.id, title: stage.title, x: 0, y, boxes: placed }
  })
  const curves = curvesOf(links, drawn, ({ x, y, width, height }, side) => ({ x: x + width / 2, y: side === 'out' ? y + height : y }), downwards)
  return { width: down.width, height: top - down.between, stages: drawn, curves }
}

type Sized = Omit<DrawnBox, 'x' | 'y'>

function boxesOf(stage: TheoryStage, { width, letters, most }: Room, narrow = false): Sized[] {
  if (stage.boxes.length === 0) return [{ key: `${stage.id}-none`, width, height: labelHeight + 2 * padding - 4, label: stage.none, lines: [], empty: true }]
  return stage.boxes.map(({ label, short, text }, i) => {
    const lines = wrapped(text || (most > 0 ? 'Nog leeg' : ''), letters, most)
    const height = labelHeight + lines.length * lineHeight + 2 * padding - 4
    return { key: `${stage.id}-${i}`, width, height, label: narrow ? short : label, lines, empty: false }
  })
}

function heightOf(boxes: readonly Sized[]): number {
  return boxes.reduce((sum, { height }) => sum + height, 0) + (boxes.length - 1) * across.between
}

type Way = (from: Point, to: Point) => string
const sideways: Way = (a, b) => `M${a.x} ${a.y}C${(a.x + b.x) / 2} ${a.y} ${(a.x + b.x) / 2} ${b.y} ${b.x} ${b.y}`
const downwards: Way = (a, b) => `M${a.x} ${a.y}C${a.x} ${(a.y + b.y) / 2} ${b.x} ${(a.y + b.y) / 2} ${b.x} ${b.y}`

function curvesOf(links: Theory['links'], stages: readonly DrawnStage[], at: (box: DrawnBox, side: 'out' | 'in') => Point, way: Way): Drawing['curves'] {
  return links.flatMap((pairs, n) =>
    pairs.flatMap(([from, to]) => {
      const [start, end] = [stages[n]?.boxes[from], stages[n + 1]?.boxes[to]]
      return start && end ? [{ key: `${start.key} ${end.key}`, d: way(at(start, 'out'), at(end, 'in')) }] : []
    }),
  )
}

function lettersIn(width: number): number {
  return Math.floor((width - 2 * padding) / letterWidth)
}

/** Text on lines of at most so many letters; what does not fit in `most` lines ends in "…". Long words are broken. */
export function wrapped(text: string, letters: number, most: number): string[] {
  const words = text.split(/\s+/).flatMap((word) => pieces(word, letters))
  const lines: string[] = []
  for (const word of words) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= letters) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  if (lines.length <= most) return lines
  return lines.slice(0, most).map((line, i) => (i === most - 1 ? `${line.slice(0, letters - 1)}…` : line))
}

function pieces(word: string, letters: number): string[] {
  return word.length <= letters ? (word ? [word] : []) : [`${word.slice(0, letters - 1)}-`, ...pieces(word.slice(letters - 1), letters)]
}
