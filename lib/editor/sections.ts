import { type KindId, kindIds } from '@/lib/content/id'
import { kinds } from '@/lib/content/registry'
import { fieldsOf } from '@/lib/editor/describe'
import type { NamedField, Section } from '@/lib/editor/field-spec'

type Layout = readonly { id: string; title: string; fields: readonly string[] }[]

/** Where fields stand, whatever their kind; what is named nowhere stands under the features of its kind. */
const common: Layout = [
  { id: 'kern', title: 'Kern', fields: ['summary', 'subtitle', 'definition', 'type', 'status', 'origin', 'brief', 'practicalUse', 'ambition', 'goal'] },
  { id: 'tekst', title: 'Tekst', fields: ['body'] },
  { id: 'indeling', title: 'Indeling', fields: ['themes', 'audiences', 'knowledgeSources', 'keywords'] },
  { id: 'kenmerken', title: 'Kenmerken', fields: [] },
  {
    id: 'verbanden',
    title: 'Verbanden',
    fields: [
      'partOf',
      'parent',
      'programme',
      'programmeLine',
      'project',
      'predecessors',
      'seeAlso',
      'keyPublications',
      'organisations',
      'interventions',
      'items',
      'relations',
      'related',
    ],
  },
  {
    id: 'verantwoording',
    title: 'Verantwoording',
    fields: ['sources', 'literature', 'discrepancies', 'facts', 'note', 'publishedOn', 'updatedOn', 'checkedOn', 'changes', 'formerPaths'],
  },
]

/** The record of an intervention is long: its features stand in the order of the joint worksheet. */
const interventionParts: Layout = [
  { id: 'voor-wie', title: 'Voor wie', fields: ['endGroups', 'intermediaryGroups', 'selection', 'involvement', 'grounds', 'preventionLevel', 'languages'] },
  { id: 'doel', title: 'Doel en aanpak', fields: ['goals', 'approach', 'schedule', 'materials', 'essentialElements'] },
  {
    id: 'uitvoering',
    title: 'Uitvoering en kosten',
    fields: ['sectors', 'location', 'region', 'municipalities', 'performers', 'qualityControl', 'preconditions', 'implementation', 'costs', 'reach'],
  },
  { id: 'onderbouwing', title: 'Onderbouwing en onderzoek', fields: ['theory', 'substantiation', 'effect', 'studies'] },
]

const layouts: Partial<Record<KindId, Layout>> = {
  interventie: [...common.slice(0, 4), ...interventionParts, ...common.slice(4)],
}

/** All fields of a kind. */
export const kindFields = Object.fromEntries(kindIds.map((kind) => [kind, fieldsOf(kinds[kind].publishable, [kind])])) as unknown as Record<
  KindId,
  readonly NamedField[]
>

/**
 * The fields of a kind in the sections in which they are edited; `title` stands above all and the chapters of a guide
 * are edited one by one, so they are in none.
 */
export function sectionsOf(kind: KindId): Section[] {
  const layout = layouts[kind] ?? common
  const placed = new Set([...layout.flatMap(({ fields }) => fields), 'title', 'chapters'])
  const byName = new Map(kindFields[kind].map((field) => [field.name, field]))
  const rest = kindFields[kind].filter(({ name }) => !placed.has(name))
  return layout
    .map(({ id, title, fields }) => ({ id, title, fields: [...fields.flatMap((name) => byName.get(name) ?? []), ...(id === 'kenmerken' ? rest : [])] }))
    .filter(({ fields }) => fields.length > 0)
}
