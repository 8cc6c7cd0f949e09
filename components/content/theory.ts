import type { RichText } from '@/lib/content/text'
import type { Intervention } from '@/lib/interventions/schema'
import { type TheoryLink, theoryLinks } from '@/lib/interventions/theory-links'
import { joinNl } from '@/lib/text'

/** A box of the theory of change. `relation` says its lines to the stage before in words: "werkt aan factor 1 en 2". */
export type TheoryBox = { label: string; text: RichText; relation?: string; groups?: string; href?: string; mechanism?: string }
/** Boxes of one sort. `links`: the place of a box in the stage before and the place here, for every line between them. */
export type TheoryStage = { id: string; title: string; boxes: TheoryBox[]; links: readonly TheoryLink[] }

/**
 * The theory of change in stages, from the problem to what makes the activities work, without stages that are empty.
 * Lines stand between neighbours only, and follow the keys by which parts of the record point at each other.
 */
export function theoryStages({ theory, goals, approach }: Intervention): TheoryStage[] {
  if (!theory) return []
  const links = theoryLinks({ factors: theory.factors, goals, approach, mechanisms: theory.mechanisms })
  const stages: TheoryStage[] = [
    { id: 'vraagstuk', title: 'Het vraagstuk', boxes: [{ label: 'Vraagstuk', text: theory.problem.text }], links: [] },
    {
      id: 'factoren',
      title: 'Wat daaraan te veranderen is',
      boxes: theory.factors.map(({ text }, i) => ({ label: numbered('Factor', i, theory.factors), text })),
      links: theory.factors.map((_, i): TheoryLink => [0, i]),
    },
    {
      id: 'beoogd',
      title: 'Wat het wil bereiken',
      boxes: goals.map(({ text, groups }, i) => ({
        label: numbered('Doel', i, goals),
        text,
        ...relation('werkt aan factor', links.factors, i),
        ...(groups.length > 0 && { groups: groups.join('; ') }),
      })),
      links: links.factors,
    },
    {
      id: 'activiteiten',
      title: 'Wat je daarvoor doet',
      boxes: approach.map(({ title }, i) => ({
        label: numbered('Activiteit', i, approach),
        text: [{ text: title }],
        ...relation('voor doel', links.goals, i),
        href: `#activiteit-${i + 1}`,
      })),
      links: links.goals,
    },
    {
      id: 'mechanismen',
      title: 'Waardoor dat werkt',
      boxes: theory.mechanisms.map(({ text, doc, anchor }, i) => ({
        label: numbered('Mechanisme', i, theory.mechanisms),
        text,
        ...relation('in activiteit', links.mechanisms, i),
        ...(doc && { mechanism: anchor ? `${doc}#${anchor}` : doc }),
      })),
      links: links.mechanisms,
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

function numbered(label: string, i: number, all: readonly unknown[]): string {
  return all.length > 1 ? `${label} ${i + 1}` : label
}

function relation(words: string, links: readonly TheoryLink[], place: number): { relation?: string } {
  const numbers = links.filter(([, to]) => to === place).map(([from]) => String(from + 1))
  return numbers.length > 0 ? { relation: `${words} ${joinNl(numbers)}` } : {}
}
