import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { InvalidStateError } from '@/lib/errors'
import { stateDiagram } from '@/lib/submissions/diagram'
import {
  finalStates,
  isFrom,
  type SubmissionState,
  stateAfter,
  stateWords,
  stepNames,
  steps,
  submissionLabels,
  submissionStates,
} from '@/lib/submissions/states'

const anyState = fc.constantFrom(...submissionStates)
const anyStep = fc.constantFrom(...stepNames)

/** Every state that can be reached from one, by any steps. */
function reachable(from: SubmissionState): Set<SubmissionState> {
  const found = new Set<SubmissionState>([from])
  for (const state of found) for (const step of stepNames) if (isFrom(step, state)) for (const to of steps[step].to) found.add(to)
  return found
}

describe('the way of a submission', () => {
  it('is drawn in the README as it is', () => {
    expect(readFileSync('README.md', 'utf8')).toContain(`\`\`\`mermaid\n${stateDiagram()}\n\`\`\``)
  })

  it('leads from the registration to every state', () => {
    expect([...reachable('registered')].sort()).toEqual([...submissionStates].sort())
  })

  it('ends only where it should', () => {
    expect([...finalStates].sort()).toEqual(['declined', 'included', 'withdrawn'])
    for (const state of submissionStates) expect([...reachable(state)].some((end) => finalStates.includes(end))).toBe(true)
  })

  it('leads to inclusion by a decision alone, and to a decision by two assessments alone', () => {
    const into = (state: SubmissionState) => stepNames.filter((step) => (steps[step].to as readonly SubmissionState[]).includes(state))
    expect(into('included')).toEqual(['decide'])
    expect(into('consensus')).toEqual(['compare'])
    expect(steps.decide.from).toEqual(['consensus'])
  })

  it('can be left by withdrawing from everywhere but where it ended', () => {
    expect(submissionStates.filter((state) => !isFrom('withdraw', state))).toEqual(['declined', 'included', 'withdrawn'])
  })

  it('refuses every step that the table does not have', () => {
    fc.assert(
      fc.property(anyState, anyStep, fc.option(anyState, { nil: undefined }), (from, step, to) => {
        const { from: sources, to: targets }: { from: readonly SubmissionState[] | null; to: readonly SubmissionState[] } = steps[step]
        const allowed = sources?.includes(from) && (to ? targets.includes(to) : targets.length === 1)
        if (allowed) expect(stateAfter(from, step, to)).toBe(to ?? targets[0])
        else expect(() => stateAfter(from, step, to)).toThrow(InvalidStateError)
      }),
    )
  })

  it('has a name for every state, with the version where that says more', () => {
    expect(Object.keys(submissionLabels)).toEqual([...submissionStates])
    expect(stateWords('submitted', 2)).toBe('Ingediend, versie 2')
    expect(stateWords('drafting', 0)).toBe('Concept')
    expect(stateWords('included', 3)).toBe('Opgenomen')
  })
})
