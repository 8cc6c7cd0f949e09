import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Choice, type Content, merge } from '@/lib/editor/merge'

const words = 'water brug straat wijk gesprek ouder school buurt taal huis tuin fiets boek jaar kind vraag'.split(' ')
const sentence = fc.array(fc.constantFrom(...words), { minLength: 3, maxLength: 8 }).map((list) => list.join(' '))
const paragraph = sentence.map((text) => ({ type: 'paragraph', text: [{ text }] }))
const heading = fc.tuple(sentence, fc.integer({ min: 1, max: 99 })).map(([text, n]) => ({ type: 'heading', level: 2, id: `kop-${n}`, text: [{ text }] }))
const callout = fc.array(paragraph, { minLength: 1, maxLength: 3 }).map((body) => ({ type: 'callout', tone: 'tip', body }))
const block = fc.oneof({ weight: 4, arbitrary: paragraph }, heading, callout)
const body = fc.array(block, { maxLength: 8 })
const chapter = fc.tuple(fc.constantFrom('een', 'twee', 'drie', 'vier'), sentence, body).map(([slug, title, blocks]) => ({ slug, title, body: blocks }))
const chapters = fc.uniqueArray(chapter, { selector: ({ slug }) => slug, maxLength: 4 })
const content: fc.Arbitrary<Content> = fc.record(
  { title: sentence, themes: fc.uniqueArray(fc.constantFrom(...words), { maxLength: 5 }), body, chapters },
  { requiredKeys: ['title'] },
)

const text = (value: string) => ({ type: 'paragraph', text: [{ text: value }] })
const bodyOf = (...texts: string[]) => ({ body: texts.map(text) })
const texts = ({ body }: Content) => (body as ReturnType<typeof text>[]).map((part) => part.text[0]?.text)

/** Something that an editor does to a list of paragraphs whose words are its own. */
type Edit = (list: string[]) => string[]
const a = 'Over de brug in de wijk loopt elke ochtend een lange rij kinderen.'
const b = 'Ouders vertellen dat zij de school vaak te laat weten te vinden.'
const c = 'De gemeente vroeg bewoners naar hun taal, hun werk en hun plannen.'
const d = 'Onderzoek onder jongeren laat zien hoe zij een buurt ervaren.'

describe('merge', () => {
  it('gives what one made when the other changed nothing, and what both made alike', () => {
    fc.assert(
      fc.property(content, content, (base, x) => {
        expect(merge(base, x, base)).toEqual({ content: x, conflicts: [] })
        expect(merge(base, base, x)).toEqual({ content: x, conflicts: [] })
        expect(merge(base, x, structuredClone(x))).toEqual({ content: x, conflicts: [] })
      }),
    )
  })

  it('loses no word that anybody wrote without somebody choosing so', () => {
    fc.assert(
      fc.property(content, content, content, (base, mine, theirs) => {
        const { content: merged, conflicts } = merge(base, mine, theirs)
        const left = new Set(wordsIn([merged, ...conflicts.flatMap((conflict) => [conflict.mine, conflict.theirs])]))
        const before = new Set(wordsIn(base))
        const written = [...wordsIn(mine), ...wordsIn(theirs)].filter((word) => !before.has(word))
        expect(written.filter((word) => !left.has(word))).toEqual([])
      }),
      { numRuns: 400 },
    )
  })

  it('keeps every word that two people add to one body, and every block that neither touched', () => {
    const edits = fc.array(fc.tuple(fc.constantFrom('add', 'change', 'remove', 'move', 'rewrite'), fc.nat(20), fc.nat(20)), { maxLength: 6 })
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 8 }), edits, edits, (size, my, their) => {
        const start = Array.from({ length: size }, (_, i) => `${words[i]} ${words[i + 5]} blok${i} ${words[(i * 3) % 16]} ${words[(i * 5) % 16]}`)
        const [mine, theirs] = [edited(start, my, 'mijn'), edited(start, their, 'jouw')]
        const { content: merged, conflicts } = merge(bodyOf(...start), bodyOf(...mine), bodyOf(...theirs))
        const left = new Set(wordsIn([merged, ...conflicts.flatMap((conflict) => [conflict.mine, conflict.theirs])]))
        const written = wordsIn([mine, theirs]).filter((word) => /^(mijn|jouw)/.test(word))
        expect(written.filter((word) => !left.has(word))).toEqual([])
        const untouched = start.filter((part) => mine.includes(part) && theirs.includes(part))
        expect(untouched.filter((part) => !texts(merged).includes(part))).toEqual([])
      }),
      { numRuns: 1_000 },
    )
  })

  it('finds the same disputes whatever is chosen, as many the other way round, each with a name of its own', () => {
    fc.assert(
      fc.property(content, content, content, fc.constantFrom<Choice>('mine', 'theirs', 'both'), (base, mine, theirs, choice) => {
        const { conflicts } = merge(base, mine, theirs)
        const choices = Object.fromEntries(conflicts.map(({ id }) => [id, choice]))
        const chosen = merge(base, mine, theirs, choices)
        expect(chosen.conflicts.map(({ id }) => id).sort()).toEqual(conflicts.map(({ id }) => id).sort())
        expect(new Set(conflicts.map(({ id }) => id)).size).toBe(conflicts.length)
        expect(merge(base, theirs, mine).conflicts).toHaveLength(conflicts.length)
      }),
    )
  })

  it('leaves what it is given as it was', () => {
    fc.assert(
      fc.property(content, content, content, (...three) => {
        const before = JSON.stringify(three)
        merge(...three)
        expect(JSON.stringify(three)).toBe(before)
      }),
    )
  })

  it.each<[string, Edit, Edit, string[]]>([
    [
      'changes of two blocks',
      ([, ...rest]) => [`${a} Ook als het regent.`, ...rest],
      (list) => [...list.slice(0, 3), `${d} Dat verrast.`],
      [`${a} Ook als het regent.`, b, c, `${d} Dat verrast.`],
    ],
    [
      'neighbours',
      (list) => list.map((part) => (part === b ? `${b} Soms.` : part)),
      (list) => list.map((part) => (part === c ? `${c} Altijd.` : part)),
      [a, `${b} Soms.`, `${c} Altijd.`, d],
    ],
    ['a change and a removal', (list) => list.filter((part) => part !== b), (list) => list.map((part) => (part === d ? `${d} Nu.` : part)), [a, c, `${d} Nu.`]],
    [
      'a move and a change of what moved',
      ([first, ...rest]) => [...rest, first ?? ''],
      ([, ...rest]) => [`${a} Met de fiets.`, ...rest],
      [b, c, d, `${a} Met de fiets.`],
    ],
    ['additions at one place, mine first', (list) => [...list, 'Mijn slot.'], (list) => [...list, 'Jouw einde.'], [a, b, c, d, 'Mijn slot.', 'Jouw einde.']],
    ['additions at the start', (list) => ['Mijn begin.', ...list], (list) => ['Jouw intro.', ...list], ['Mijn begin.', 'Jouw intro.', a, b, c, d]],
    [
      'a move and an addition',
      ([first, ...rest]) => [...rest, first ?? ''],
      (list) => [...list.slice(0, 2), 'Tussendoor.', ...list.slice(2)],
      [b, 'Tussendoor.', c, d, a],
    ],
    ['the same removal', (list) => list.slice(1), (list) => list.slice(1), [b, c, d]],
  ])('merges by itself: %s', (_name, my, their, expected) => {
    const list = [a, b, c, d]
    const merged = merge(bodyOf(...list), bodyOf(...my([...list])), bodyOf(...their([...list])))
    expect(merged.conflicts).toEqual([])
    expect(texts(merged.content)).toEqual(expected)
  })

  it('lets a person choose between two changes of one block, or keep both', () => {
    const [base, mine, theirs] = [bodyOf(a, b), bodyOf(`${a} Lopend.`, b), bodyOf(`${a} Fietsend.`, b)]
    const { conflicts } = merge(base, mine, theirs)
    expect(conflicts).toMatchObject([{ kind: 'item', path: ['body', 0], mine: text(`${a} Lopend.`), theirs: text(`${a} Fietsend.`), both: true }])
    const id = conflicts[0]?.id ?? ''
    expect(texts(merge(base, mine, theirs, { [id]: 'mine' }).content)).toEqual([`${a} Lopend.`, b])
    expect(texts(merge(base, mine, theirs, { [id]: 'theirs' }).content)).toEqual([`${a} Fietsend.`, b])
    expect(texts(merge(base, mine, theirs, { [id]: 'both' }).content)).toEqual([`${a} Lopend.`, `${a} Fietsend.`, b])
  })

  it('sees two rewritings of one block as a dispute, not as two additions', () => {
    const { conflicts } = merge(bodyOf(a, b, c), bodyOf(a, 'Iets heel anders.', c), bodyOf(a, 'Wij schreven hier nieuwe zinnen.', c))
    expect(conflicts).toMatchObject([{ kind: 'item', both: true }])
  })

  it('asks what to do when one removed what the other changed', () => {
    const [base, mine, theirs] = [bodyOf(a, b), bodyOf(a), bodyOf(a, `${b} Toch wel.`)]
    const { conflicts } = merge(base, mine, theirs)
    expect(conflicts).toMatchObject([{ kind: 'item', mine: undefined, theirs: text(`${b} Toch wel.`), both: false }])
    expect(texts(merge(base, mine, theirs, { [conflicts[0]?.id ?? '']: 'theirs' }).content)).toEqual([a, `${b} Toch wel.`])
  })

  it('brings two changes of other parts of one block together, and keeps them in whatever is chosen', () => {
    const figure = { type: 'figure', src: '/x.png', alt: 'Een plein', credit: 'Niemand' }
    const one = merge({ body: [figure] }, { body: [{ ...figure, alt: 'Een plein met bomen' }] }, { body: [{ ...figure, credit: 'Iemand' }] })
    expect(one).toEqual({ content: { body: [{ ...figure, alt: 'Een plein met bomen', credit: 'Iemand' }] }, conflicts: [] })
    const two = merge({ body: [figure] }, { body: [{ ...figure, alt: 'A' }] }, { body: [{ ...figure, alt: 'B', credit: 'Iemand' }] })
    expect(two.conflicts).toMatchObject([{ mine: { alt: 'A', credit: 'Iemand' }, theirs: { alt: 'B', credit: 'Iemand' } }])
  })

  it('merges chapters by their name, block by block', () => {
    const guide = (one: string, two: string) => ({
      chapters: [
        { slug: 'een', title: 'Een', ...bodyOf(a, one) },
        { slug: 'twee', title: 'Twee', ...bodyOf(two) },
      ],
    })
    const merged = merge(guide(b, c), guide(`${b} Eerst.`, c), guide(b, `${c} Later.`))
    expect(merged).toEqual({ content: guide(`${b} Eerst.`, `${c} Later.`), conflicts: [] })
    const disputed = merge(guide(b, c), guide(`${b} Eerst.`, c), guide(`${b} Juist niet.`, `${c} Later.`))
    expect(disputed.conflicts).toMatchObject([{ kind: 'item', path: ['chapters', 0, 'body', 1] }])
    expect(disputed.content).toEqual(guide(`${b} Eerst.`, `${c} Later.`))
  })

  it('merges tables by row and cell', () => {
    const cell = (value: string) => [{ text: value }]
    const table = (...rows: string[][]) => ({
      body: [{ type: 'table', caption: 'Aantallen', head: [cell('Jaar'), cell('Aantal')], rows: rows.map((row) => row.map(cell)) }],
    })
    const base = table(['2024 in Utrecht', 'tien gesprekken'], ['2025 in Zwolle', 'twaalf gesprekken'])
    const mine = table(['2024 in Utrecht', 'elf gesprekken'], ['2025 in Zwolle', 'twaalf gesprekken'])
    const theirs = table(['2024 in Utrecht', 'tien gesprekken'], ['2025 in Zwolle', 'veertien gesprekken'])
    expect(merge(base, mine, theirs)).toEqual({
      content: table(['2024 in Utrecht', 'elf gesprekken'], ['2025 in Zwolle', 'veertien gesprekken']),
      conflicts: [],
    })
    const half = merge(
      base,
      table(['2024 in Utrecht', 'elf gesprekken'], ['2025 in Zwolle', 'twaalf gesprekken']),
      table(['2024 in Almere', 'tien gesprekken'], ['2025 in Zwolle', 'twaalf gesprekken']),
    )
    expect(half.content).toEqual(table(['2024 in Almere', 'elf gesprekken'], ['2025 in Zwolle', 'twaalf gesprekken']))
  })

  it('adds up lists of choices, and disputes a field', () => {
    const merged = merge({ title: 'T', themes: ['a', 'b'] }, { title: 'T', themes: ['b', 'c'] }, { title: 'T', themes: ['a', 'b', 'd'] })
    expect(merged).toEqual({ content: { title: 'T', themes: ['b', 'c', 'd'] }, conflicts: [] })
    expect(merge({ title: 'T' }, { title: 'Mijn' }, { title: 'Jouw' }).conflicts).toEqual([
      { id: 'title', path: ['title'], kind: 'value', base: 'T', mine: 'Mijn', theirs: 'Jouw', both: false },
    ])
  })

  it('asks which order is meant when both moved things', () => {
    const merged = merge(bodyOf(a, b, c, d), bodyOf(b, a, c, d), bodyOf(a, b, d, c))
    expect(merged.conflicts).toMatchObject([{ kind: 'order', path: ['body'] }])
    expect(texts(merged.content)).toEqual([b, a, c, d])
  })

  it('merges a document of 300 blocks while somebody waits', () => {
    const long = Array.from({ length: 300 }, (_, i) => `${words[i % 16]} ${words[(i * 7) % 16]} zin nummer ${i} over ${words[(i * 3) % 16]} en nog wat`)
    const mine = long.map((part, i) => (i % 10 === 0 ? `${part} van mij` : part))
    const theirs = long.map((part, i) => (i % 10 === 5 ? `${part} van jou` : part))
    const start = performance.now()
    const merged = merge(bodyOf(...long), bodyOf(...mine), bodyOf(...theirs))
    expect(performance.now() - start).toBeLessThan(1_000)
    expect(merged.conflicts).toEqual([])
    expect(texts(merged.content)).toEqual(long.map((part, i) => (i % 10 === 0 ? `${part} van mij` : i % 10 === 5 ? `${part} van jou` : part)))
  })
})

function edited(list: readonly string[], edits: readonly (readonly [string, number, number])[], tag: string): string[] {
  const made = [...list]
  for (const [n, [what, from, to]] of edits.entries()) {
    const [i, j] = [from % (made.length + 1), to % (made.length + 1)]
    if (what === 'add') made.splice(i, 0, `${tag}${n} ${words[from % 16]} ${words[to % 16]}`)
    else if (what === 'remove') made.splice(i, 1)
    else if (what === 'move') made.splice(j, 0, ...made.splice(i, 1))
    else if (i < made.length) made[i] = what === 'change' ? `${made[i]} ${tag}${n}` : `${tag}${n} nieuw`
  }
  return made
}

function wordsIn(value: unknown): string[] {
  return JSON.stringify(value).match(/[\p{L}\p{N}]+/gu) ?? []
}
