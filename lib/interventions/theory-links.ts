/** A line between two boxes of neighbouring stages: the place of each in its own list. */
export type TheoryLink = readonly [from: number, to: number]

type Keyed = Readonly<{ key?: unknown }>
type Goal = Keyed & Readonly<{ factors?: readonly unknown[] | undefined }>
type Activity = Readonly<{ goals?: readonly unknown[] | undefined; mechanisms?: readonly unknown[] | undefined }>
type Mechanism = Readonly<{ anchor?: unknown }>
type Parts = { factors: readonly Keyed[]; goals: readonly Goal[]; approach: readonly Activity[]; mechanisms: readonly Mechanism[] }

/**
 * The lines of a theory of change, by the keys with which the parts of a record point at each other; also of a record
 * that is being written, in which keys may be missing or point at nothing.
 */
export function theoryLinks({ factors, goals, approach, mechanisms }: Parts): { factors: TheoryLink[]; goals: TheoryLink[]; mechanisms: TheoryLink[] } {
  return {
    factors: goals.flatMap((goal, i) => placesOf(factors, goal.factors).map((place): TheoryLink => [place, i])),
    goals: approach.flatMap((activity, i) => placesOf(goals, activity.goals).map((place): TheoryLink => [place, i])),
    mechanisms: mechanisms.flatMap(({ anchor }, i) =>
      approach.flatMap((activity, place): TheoryLink[] => (has(activity.mechanisms, anchor) ? [[place, i]] : [])),
    ),
  }
}

function placesOf(items: readonly Keyed[], keys: readonly unknown[] | undefined): number[] {
  return items.flatMap(({ key }, place) => (has(keys, key) ? [place] : []))
}

function has(keys: readonly unknown[] = [], key: unknown): boolean {
  return Boolean(key) && keys.includes(key)
}
