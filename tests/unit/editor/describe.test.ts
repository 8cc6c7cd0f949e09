import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { block } from '@/lib/content/blocks'
import { kindIds } from '@/lib/content/id'
import { kinds } from '@/lib/content/registry'
import { blockFields, describeField, fieldsOf } from '@/lib/editor/describe'
import type { FieldSpec, NamedField } from '@/lib/editor/field-spec'
import { labelOfPath } from '@/lib/editor/labels'
import { kindFields, sectionsOf } from '@/lib/editor/sections'
import { aboutKinds } from '@/lib/editor/words/about-kinds'

const deepest = 5
const field = (fields: readonly NamedField[], name: string): FieldSpec => {
  const found = fields.find((one) => one.name === name)
  if (!found) throw new Error(`no ${name}`)
  return found.spec
}

/** Every field below, as deep as people ever go. */
function all(fields: readonly NamedField[], place: string, depth = 0): { place: string; spec: FieldSpec }[] {
  if (depth > deepest) return []
  return fields.flatMap(({ name, spec }) => {
    const here = `${place}.${name}`
    const inside = 'fields' in spec ? spec.fields : spec.type === 'variants' ? spec.variants.flatMap((variant) => variant.fields) : []
    return [{ place: here, spec }, ...all(inside, here, depth + 1)]
  })
}

const blockTypes = block.options.map((option) => [...option.shape.type._zod.values][0] as keyof typeof blockFields)
const described = [...kindIds.flatMap((kind) => all(kindFields[kind], kind)), ...blockTypes.flatMap((type) => all(blockFields[type], type))]

describe('the fields of kinds and blocks', () => {
  it('can all be edited: every kind and block is described, with a label for each field', () => {
    expect(described.length).toBeGreaterThan(600)
    expect(described.filter(({ spec }) => spec.label.trim() === '').map(({ place }) => place)).toEqual([])
    expect(described.filter(({ spec }) => spec.hint?.trim() === '').map(({ place }) => place)).toEqual([])
  })

  it('explain what is written in a way of its own, and what one of a list is called', () => {
    const silent = described.filter(({ spec }) => ['slug', 'email', 'dateParts', 'numbers'].includes(spec.type) && !spec.hint)
    expect(silent.map(({ place }) => place)).toEqual([])
    const nameless = described.filter(({ spec }) => ['groups', 'variants'].includes(spec.type) && !('one' in spec && spec.one))
    expect(nameless.map(({ place }) => place)).toEqual([])
  })

  it('offer choices in words that are not the values themselves', () => {
    const options = described.flatMap(({ place, spec }) => ('options' in spec ? spec.options.map((option) => ({ place, ...option })) : []))
    expect(options.length).toBeGreaterThan(200)
    expect(options.filter(({ value, label }) => label === value || /^[a-z]/.test(label))).toEqual([])
  })

  it('refuse a field that nobody gave a label, and a shape that nobody can edit', () => {
    expect(() => describeField(z.string(), ['publicatie', 'nieuwVeld'])).toThrow('nieuwVeld')
    expect(() => fieldsOf(z.strictObject({ title: z.string(), nieuwVeld: z.string() }), ['publicatie'])).toThrow('nieuwVeld')
    expect(() => describeField(z.map(z.string(), z.string()), ['publicatie', 'title'])).toThrow('map')
  })

  it('stand in exactly one section each, but for the title and the chapters', () => {
    for (const kind of kindIds) {
      const placed = sectionsOf(kind).flatMap(({ fields }) => fields.map(({ name }) => name))
      const expected = kindFields[kind].map(({ name }) => name).filter((name) => name !== 'title' && name !== 'chapters')
      expect([...placed].sort(), kind).toEqual([...expected].sort())
    }
  })

  it('leave out nothing that the schema has, but for names within the document', () => {
    for (const kind of kindIds) {
      const shape = Object.keys((kinds[kind].publishable as unknown as z.ZodObject).shape)
      expect(kindFields[kind].map(({ name }) => name)).toEqual(shape)
    }
    expect(field(kindFields.dossier, 'literature')).toMatchObject({ type: 'groups', key: 'id' })
  })

  it('say for every kind what it is for', () => {
    expect(Object.keys(aboutKinds).sort()).toEqual([...kindIds].sort())
  })
})

describe('describing a schema', () => {
  it('knows texts by their length and rules', () => {
    expect(field(kindFields.publicatie, 'title')).toEqual({ label: 'Titel', required: true, type: 'line', min: 1, max: 250 })
    expect(field(kindFields.publicatie, 'summary')).toMatchObject({ type: 'text', max: 700, required: false })
    expect(field(kindFields.publicatie, 'publishedOn')).toMatchObject({ type: 'date', required: false })
    expect(field(kindFields.publicatie, 'language')).toMatchObject({ type: 'line' })
    expect(field(kindFields.organisatie, 'url')).toMatchObject({ type: 'url' })
    expect(field(kindFields.project, 'goal')).toMatchObject({ type: 'text', required: true, min: 20 })
  })

  it('knows numbers with their bounds, and choices with their words', () => {
    expect(field(kindFields.publicatie, 'month')).toMatchObject({ type: 'number', whole: true, min: 1, max: 12 })
    expect(field(kindFields.project, 'years')).toMatchObject({ type: 'numbers', min: 1900, max: 2100, required: true })
    expect(field(kindFields.publicatie, 'type')).toMatchObject({ type: 'choice', required: true })
    expect(field(kindFields.publicatie, 'audiences')).toMatchObject({ type: 'choices', required: false })
    expect(field(blockFields.heading, 'level')).toMatchObject({ options: [{ value: 2 }, { value: 3 }, { value: 4 }] })
    expect(field(blockFields.table, 'rowHeaders')).toMatchObject({ type: 'flag', initial: true, mark: false })
    expect(field(blockFields.figure, 'decorative')).toMatchObject({ type: 'flag', initial: false, mark: true })
  })

  it('knows documents by their kinds, also in lists', () => {
    expect(field(kindFields.publicatie, 'project')).toMatchObject({ type: 'document', kinds: ['project'] })
    expect(field(kindFields.publicatie, 'themes')).toMatchObject({ type: 'documents', kinds: ['thema'] })
    expect(field(blockFields.offerCard, 'doc')).toEqual({ label: 'Document van het platform', required: false, type: 'document' })
  })

  it('knows the shapes of an author', () => {
    const authors = field(kindFields.publicatie, 'authors')
    expect(authors.type === 'variants' && authors.variants.map(({ label, fields }) => [label, fields[0]?.name])).toEqual([
      ['Persoon', 'family'],
      ['Organisatie', 'organisation'],
    ])
  })

  it('describes what contains itself as deep as one asks', () => {
    let steps = field(blockFields.steps, 'steps')
    for (let depth = 0; depth < 20; depth++) {
      if (steps.type !== 'groups') throw new Error(steps.type)
      steps = field(steps.fields, 'steps')
    }
    expect(steps.label).toBe('Deelstappen')
  })

  it('keeps what is said of a schema when it is refined', () => {
    expect(describeField(block.options[0].shape.text.min(3), ['heading', 'text'])).toMatchObject({ type: 'rich' })
  })
})

describe('where a place is, in words', () => {
  it('names fields and counts from one', () => {
    expect(labelOfPath('publicatie', ['downloads', 1, 'url'])).toBe('Downloads › 2 › Adres van het bestand')
    expect(labelOfPath('interventie', ['theory', 'factors', 0, 'text'])).toBe('Verandertheorie › Factoren › 1 › Tekst')
    expect(labelOfPath('publicatie', ['onbekend'])).toBe('')
  })
})
