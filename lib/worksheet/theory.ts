import type { Path } from '@/lib/editor/field-spec'
import { theoryLinks } from '@/lib/interventions/theory-links'
import type { PartSlug } from '@/lib/worksheet/parts'

/** One thing in the theory of change. `short`: its label where there is little room. `path`: where it is written. */
export type TheoryBox = { label: string; short: string; text: string; path: Path }
/** Boxes of one sort, written in the part `part`. */
export type TheoryStage = { id: 'problem' | 'factors' | 'goals' | 'activities' | 'mechanisms'; title: string; none: string; part: PartSlug; boxes: TheoryBox[] }
/** `links[n]`: the lines between stage n and n + 1, as places of boxes. */
export type Theory = { stages: TheoryStage[]; links: (readonly [from: number, to: number])[][]; loose: LooseEnd[] }
/** What hangs on nothing yet, and where to tie it. */
export type LooseEnd = { message: string; part: PartSlug; path: Path }

type Item = Readonly<Record<string, unknown>>
type Content = Readonly<Record<string, unknown>>

/** The theory of change of a record that is being written: whatever is there, in five stages, with what hangs loose. */
export function theoryOf(content: Content): Theory {
  const theory = (content.theory ?? {}) as Item
  const [factors, goals, approach, mechanisms] = [list(theory.factors), list(content.goals), list(content.approach), list(theory.mechanisms)]
  const problem = textOf((theory.problem as Item | undefined)?.text)
  const found = theoryLinks({ factors, goals, approach, mechanisms })
  const stages: TheoryStage[] = [
    {
      id: 'problem',
      title: 'Probleem',
      none: 'Nog geen probleem',
      part: 'probleem',
      boxes: problem ? [{ label: 'Probleem', short: 'P', text: problem, path: ['theory', 'problem'] }] : [],
    },
    { id: 'factors', title: 'Factoren', none: 'Nog geen factoren', part: 'probleem', boxes: boxes('Factor', factors, ['theory', 'factors']) },
    { id: 'goals', title: 'Doelen', none: 'Nog geen doelen', part: 'doelen', boxes: boxes('Doel', goals, ['goals']) },
    { id: 'activities', title: 'Activiteiten', none: 'Nog geen activiteiten', part: 'aanpak', boxes: boxes('Activiteit', approach, ['approach']) },
    {
      id: 'mechanisms',
      title: 'Mechanismen',
      none: 'Nog geen mechanismen',
      part: 'wat-werkt',
      boxes: boxes('Mechanisme', mechanisms, ['theory', 'mechanisms']),
    },
  ]
  const toProblem = problem ? factors.map((_, i) => [0, i] as const) : []
  const links = [toProblem, found.factors, found.goals, found.mechanisms]
  return { stages, links, loose: looseEnds(stages, links) }
}

/** Boxes that no line ends at, as far as there is something to tie them to. */
function looseEnds(stages: readonly TheoryStage[], links: Theory['links']): LooseEnd[] {
  const [, factors, goals, activities, mechanisms] = stages as [TheoryStage, TheoryStage, TheoryStage, TheoryStage, TheoryStage]
  const [, toFactors = [], toGoals = [], toActivities = []] = links
  const untied = (stage: TheoryStage, other: TheoryStage, tied: readonly number[], say: (label: string) => string, where?: TheoryStage): LooseEnd[] =>
    other.boxes.length === 0
      ? []
      : stage.boxes.flatMap((box, i) =>
          tied.includes(i) ? [] : [{ message: say(box.label), part: (where ?? stage).part, path: where ? (where.boxes[0]?.path ?? []).slice(0, 1) : box.path }],
        )
  return [
    ...untied(factors, goals, starts(toFactors), (label) => `${label}: nog geen doel verandert deze factor.`, goals),
    ...untied(goals, factors, ends(toFactors), (label) => `${label} hangt nog aan geen factor.`),
    ...untied(goals, activities, starts(toGoals), (label) => `${label}: nog geen activiteit werkt aan dit doel.`, activities),
    ...untied(activities, goals, ends(toGoals), (label) => `${label} werkt nog aan geen doel.`),
    ...untied(mechanisms, activities, ends(toActivities), (label) => `${label} zit nog in geen activiteit.`, activities),
  ]
}

function starts(links: readonly (readonly [number, number])[]): number[] {
  return links.map(([from]) => from)
}

function ends(links: readonly (readonly [number, number])[]): number[] {
  return links.map(([, to]) => to)
}

function boxes(label: string, items: readonly Item[], path: Path): TheoryBox[] {
  return items.map((item, i) => ({
    label: items.length > 1 ? `${label} ${i + 1}` : label,
    short: items.length > 1 ? `${label[0]}${i + 1}` : `${label[0]}`,
    text: typeof item.title === 'string' && item.title ? item.title : textOf(item.text),
    path: [...path, i],
  }))
}

function list(value: unknown): readonly Item[] {
  return Array.isArray(value) ? value.filter((item): item is Item => item !== null && typeof item === 'object') : []
}

/** Running text that may be unfinished, without its marks. */
function textOf(value: unknown): string {
  return list(value)
    .map(({ text }) => (typeof text === 'string' ? text : ''))
    .join('')
    .trim()
}
