import type { RichText } from '@/lib/content/text'
import type { Intervention } from '@/lib/interventions/schema'
import { joinNl } from '@/lib/text'

/** A box of the theory of change. `relation` says its lines to the stage before in words: "werkt aan factor 1 en 2". */
export type TheoryBox = { label: string; text: RichText; relation?: string; groups?: string; href?: string; mechanism?: string }
/** Boxes of one sort. `links`: the place of a box in the stage before and the place here, for every line between them. */
export type TheoryStage = { id: string; title: string; boxes: TheoryBox[]; links: [number, number][] }

type Keyed = { key?: string | undefined }

/**
 * The theory of change in stages, from the problem to what makes the activities work, without stages that are empty.
 * Lines stand between neighbours only, and follow the keys by which parts of the record point at each other.
 */
export function theoryStages({ theory, goals, approach }: Intervention): TheoryStage[] {
  if (!theory) return []
  const factorLinks = goals.flatMap((goal, i) => placesOf(theory.factors, goal.factors).map((place) => pair(place, i)))
  const goalLinks = approach.flatMap((activity, i) => placesOf(goals, activity.goals).map((place) => pair(place, i)))
  const mechanismLinks = theory.mechanisms.flatMap(({ anchor }, i) =>
    approach.flatMap((activity, place) => (anchor && activity.mechanisms.includes(anchor) ? [pair(place, i)] : [])),
  )
  const stages: TheoryStage[] = [
    { id: 'vraagstuk', title: 'Het vraagstuk', boxes: [{ label: 'Vraagstuk', text: theory.problem.text }], links: [] },
    {
      id: 'factoren',
      title: 'Wat daaraan te veranderen is',
      boxes: theory.factors.map(({ text }, i) => ({ label: numbered('Factor', i, theory.factors), text })),
      links: theory.factors.map((_, i) => pair(0, i)),
    },
    {
      id: 'beoogd',
      title: 'Wat het wil bereiken',
      boxes: goals.map(({ text, groups }, i) => ({
        label: numbered('Doel', i, goals),
        text,
        ...relation('werkt aan factor', factorLinks, i),
        ...(groups.length > 0 && { groups: groups.join('; ') }),
      })),
      links: factorLinks,
    },
    {
      id: 'activiteiten',
      title: 'Wat je daarvoor doet',
      boxes: approach.map(({ title }, i) => ({
        label: numbered('Activiteit', i, approach),
        text: [{ text: title }],
        ...relation('voor doel', goalLinks, i),
        href: `#activiteit-${i + 1}`,
      })),
      links: goalLinks,
    },
    {
      id: 'mechanismen',
      title: 'Waardoor dat werkt',
      boxes: theory.mechanisms.map(({ text, doc, anchor }, i) => ({
        label: numbered('Mechanisme', i, theory.mechanisms),
        text,
        ...relation('in activiteit', mechanismLinks, i),
        ...(doc && { mechanism: anchor ? `${doc}#${anchor}` : doc }),
      })),
      links: mechanismLinks,
    },
  ]
  return withoutEmpty(stages)
}

/** Where a stage is left out, its neighbours are not joined by lines of another pair. */
function withoutEmpty(stages: readonly TheoryStage[]): TheoryStage[] {
  return stages.flatMap((stage, i) => {
    if (stage.boxes.length === 0) return []
    return i > 0 && stages[i - 1]?.boxes.length === 0 ? [{ ...stage, links: [] }] : [stage]
  })
}

function placesOf(items: readonly Keyed[], keys: readonly string[]): number[] {
  return items.flatMap(({ key }, place) => (key && keys.includes(key) ? [place] : []))
}

function pair(from: number, to: number): [number, number] {
  return [from, to]
}

function numbered(label: string, i: number, all: readonly unknown[]): string {
  return all.length > 1 ? `${label} ${i + 1}` : label
}

function relation(words: string, links: readonly [number, number][], place: number): { relation?: string } {
  const numbers = links.filter(([, to]) => to === place).map(([from]) => String(from + 1))
  return numbers.length > 0 ? { relation: `${words} ${joinNl(numbers)}` } : {}
}
