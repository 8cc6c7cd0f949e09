import { joinNl } from '@/lib/text'

/** What can't come along with a paste, in the order in which it is told. Of the last ones nobody needs to be warned. */
const kinds = {
  image: ['afbeelding', 'afbeeldingen'],
  textbox: ['tekstvak', 'tekstvakken'],
  embed: ['ingesloten onderdeel', 'ingesloten onderdelen'],
  block: ['onbekend blok', 'onbekende blokken'],
  field: ['invulveld', 'invulvelden'],
  comment: ['opmerking', 'opmerkingen'],
  deleted: ['doorgehaalde wijziging', 'doorgehaalde wijzigingen'],
  merged: ['samengevoegde cel', 'samengevoegde cellen'],
  nested: ['tabel in een tabel', 'tabellen in een tabel'],
  link: ['link zonder webadres', 'links zonder webadres'],
  line: ['indeling in blokken', 'indelingen in blokken'],
  colour: ['kleur', 'kleuren'],
  underline: ['onderstreping', 'onderstrepingen'],
  strike: ['doorhaling', 'doorhalingen'],
  raised: ['hoge of lage letter', 'hoge of lage letters'],
  font: ['lettertype', 'lettertypen'],
} as const satisfies Record<string, readonly [string, string]>

export type LostKind = keyof typeof kinds
const silent: ReadonlySet<LostKind> = new Set(['font'])

/** Counts what a paste loses. What has a value, as a colour or a typeface has, counts once a value. */
export class Lost {
  private found = new Map<LostKind, { count: number; values: Set<string> }>()

  add(kind: LostKind, value = '', count = 1): void {
    const entry = this.found.get(kind) ?? { count: 0, values: new Set<string>() }
    this.found.set(kind, entry)
    if (value && (kind === 'colour' || kind === 'font') && entry.values.has(value)) return
    entry.count += count
    if (value) entry.values.add(value.slice(0, 120))
  }

  report(): LostReport | undefined {
    const items = (Object.keys(kinds) as LostKind[]).flatMap((kind) => {
      const entry = this.found.get(kind)
      return entry ? [{ words: counted(kind, entry.count), values: [...entry.values].slice(0, 8), silent: silent.has(kind) }] : []
    })
    const told = items.filter((item) => !item.silent)
    if (told.length === 0) return undefined
    const many = told.length > 1 || !told[0]?.words.startsWith('1 ')
    return { summary: `${joinNl(told.map(({ words }) => words))} ${many ? 'zijn' : 'is'} niet meegekomen.`, items }
  }
}

/** What a paste lost, in words. */
export type LostReport = { summary: string; items: { words: string; values: string[] }[] }

function counted(kind: LostKind, count: number): string {
  return `${count} ${kinds[kind][count === 1 ? 0 : 1]}`
}
