import { ForbiddenError } from '@/lib/errors'

export const roles = ['bezoeker', 'systeem', 'auteur', 'redacteur', 'eindredacteur', 'beheerder'] as const
export type Role = (typeof roles)[number]

/** Who does something. `id` stands in events and versions. */
export type Actor = { id: string; role: Role }

/** The program itself: import, jobs and scheduled work. */
export const systemActor: Actor = { id: 'import', role: 'systeem' }

/** Somebody on the public site, whoever it is. */
export const visitor: Actor = { id: 'bezoeker', role: 'bezoeker' }

/** Who may do what. What does not stand here nobody may. */
const rules = {
  'document.saveDraft': ['systeem', 'auteur', 'redacteur', 'eindredacteur', 'beheerder'],
  'document.publish': ['systeem', 'eindredacteur', 'beheerder'],
  'document.withdraw': ['systeem', 'eindredacteur', 'beheerder'],
  'content.import': ['systeem', 'beheerder'],
  'intervention.contact': ['bezoeker', 'auteur', 'redacteur', 'eindredacteur', 'beheerder'],
} as const satisfies Record<string, readonly Role[]>

export type Action = keyof typeof rules
export const actions = Object.keys(rules) as Action[]

/** Whether the actor may do this; for showing or hiding a button. */
export function can(actor: Actor, action: Action): boolean {
  return (rules[action] as readonly Role[]).includes(actor.role)
}

/** The same, for commands and private queries: throws ForbiddenError. */
export function authorize(actor: Actor, action: Action): void {
  if (!can(actor, action)) throw new ForbiddenError('Je mag dit niet doen. Vraag een eindredacteur of beheerder.')
}
