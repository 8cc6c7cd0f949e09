import { describe, expect, it } from 'vitest'
import { transition, type VersionAction, versionStates } from '@/lib/content/states'
import { InvalidStateError } from '@/lib/errors'

const actions = [...new Set(Object.values(versionStates).flatMap((steps) => Object.keys(steps)))] as VersionAction[]
const table = (Object.keys(versionStates) as (keyof typeof versionStates)[]).flatMap((state) => actions.map((action) => ({ state, action })))

describe('the life of a version', () => {
  it.each(table)('$action in $state', ({ state, action }) => {
    const next = (versionStates[state] as Partial<Record<VersionAction, string>>)[action]
    if (next) expect(transition(state, action)).toBe(next)
    else expect(() => transition(state, action)).toThrow(InvalidStateError)
  })

  it('never leads back to live once superseded or withdrawn', () => {
    expect(versionStates.superseded).toEqual({})
    expect(versionStates.withdrawn).toEqual({})
  })
})
