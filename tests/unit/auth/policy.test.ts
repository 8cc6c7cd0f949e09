import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Action, actions, authorize, can, type Role, roles } from '@/lib/auth/policy'
import { ForbiddenError } from '@/lib/errors'

const readme = readFileSync('README.md', 'utf8')
const rows = [...readme.matchAll(/^\| `([a-zA-Z.]+)` \|(.+)\|$/gm)]
const matrix = new Map(rows.map((row) => [row[1] as Action, (row[2] ?? '').split('|').map((cell) => cell.trim() === 'ja')]))

describe('who may do what', () => {
  it('stands in the README, action for action', () => {
    expect([...matrix.keys()].sort()).toEqual([...actions].sort())
  })

  it.each(actions.flatMap((action) => roles.map((role, i) => ({ action, role, allowed: matrix.get(action)?.[i] }))))(
    '$role $action: $allowed',
    ({ action, role, allowed }) => {
      const actor = { id: 'x', role: role as Role }
      expect(can(actor, action)).toBe(allowed)
      if (!allowed) expect(() => authorize(actor, action)).toThrow(ForbiddenError)
    },
  )

  it('refuses a role that does not exist', () => {
    expect(can({ id: 'x', role: 'niemand' as Role }, 'document.publish')).toBe(false)
  })
})
