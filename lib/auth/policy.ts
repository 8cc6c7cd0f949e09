import { ForbiddenError } from '@/lib/errors'

/** Roles of people with an account, as they stand in the database. The last three come into play with the yearly round. */
export const staffRoles = ['auteur', 'redacteur', 'eindredacteur', 'beheerder'] as const
export const accountRoles = [...staffRoles, 'interventie-eigenaar', 'beoordelaar', 'coordinator'] as const
export const roles = ['bezoeker', 'systeem', ...accountRoles] as const
export type Role = (typeof roles)[number]
export type AccountRole = (typeof accountRoles)[number]

/** Who does something. `id` stands in events and versions: a user's, or one of those below. */
export type Actor = { id: string; role: Role }

/** The program itself: import, jobs and scheduled work. */
export const systemActor: Actor = { id: 'import', role: 'systeem' }

/** What was planned, done at its moment; who planned it stands in the event of the planning. */
export const plannerActor: Actor = { id: 'planner', role: 'systeem' }

/** Somebody on the public site, whoever it is. */
export const visitor: Actor = { id: 'bezoeker', role: 'bezoeker' }

/** The state of what is being written: that of the draft version, or `none` where there is none. */
export const workStates = ['none', 'draft', 'review', 'changes', 'approved', 'scheduled'] as const
export type WorkState = (typeof workStates)[number]

/** What a rule may ask about the thing that is acted on. `ownerId` is the user who looks after it. */
export type Subject = { state?: WorkState; ownerId?: string | null }

/** Always, or only in these states, or only for what one looks after oneself. */
export type Grant = true | { own?: true; states?: readonly WorkState[] }

const writing = ['none', 'draft', 'changes'] as const satisfies WorkState[]
const mine = { own: true, states: writing } as const
const unplanned = ['none', 'draft', 'review', 'changes', 'approved'] as const satisfies WorkState[]
const staff = { auteur: true, redacteur: true, eindredacteur: true, beheerder: true } as const
const editors = { redacteur: true, eindredacteur: true, beheerder: true } as const
const chiefs = { eindredacteur: true, beheerder: true } as const
const accounts = { ...staff, 'interventie-eigenaar': true, beoordelaar: true, coordinator: true } as const
const inState = (...states: WorkState[]) => ({ states })

/** Who may do what, and when. What does not stand here nobody may. */
const rules = {
  'account.self': accounts,
  'redactie.enter': staff,
  'document.read': staff,
  'document.create': { systeem: true, ...staff },
  'document.saveDraft': {
    systeem: true,
    auteur: mine,
    redacteur: inState('none', 'draft', 'review', 'changes'),
    eindredacteur: inState(...unplanned),
    beheerder: inState(...unplanned),
  },
  'document.nameVersion': { auteur: mine, ...editors },
  'document.discardDraft': {
    auteur: { own: true, states: ['draft', 'changes'] },
    redacteur: inState('draft', 'review', 'changes'),
    eindredacteur: inState('draft', 'review', 'changes', 'approved'),
    beheerder: inState('draft', 'review', 'changes', 'approved'),
  },
  'document.submit': {
    auteur: { own: true, states: ['draft', 'changes'] },
    redacteur: inState('draft', 'changes'),
    eindredacteur: inState('draft', 'changes'),
    beheerder: inState('draft', 'changes'),
  },
  'document.takeBack': {
    auteur: { own: true, states: ['review'] },
    redacteur: inState('review'),
    eindredacteur: inState('review', 'approved'),
    beheerder: inState('review', 'approved'),
  },
  'document.requestChanges': { redacteur: inState('review'), eindredacteur: inState('review', 'approved'), beheerder: inState('review', 'approved') },
  'document.approve': { redacteur: inState('review'), eindredacteur: inState('review'), beheerder: inState('review') },
  'document.publish': {
    systeem: true,
    eindredacteur: inState('draft', 'review', 'changes', 'approved', 'scheduled'),
    beheerder: inState('draft', 'review', 'changes', 'approved', 'scheduled'),
  },
  'document.schedule': {
    eindredacteur: inState('draft', 'review', 'changes', 'approved', 'scheduled'),
    beheerder: inState('draft', 'review', 'changes', 'approved', 'scheduled'),
  },
  'document.unschedule': { eindredacteur: inState('scheduled'), beheerder: inState('scheduled') },
  'document.checkAlone': chiefs,
  'document.withdraw': { systeem: true, ...chiefs },
  'document.trash': { auteur: mine, redacteur: inState('none', 'draft', 'review', 'changes'), ...chiefs },
  'document.trashPublished': chiefs,
  'document.restore': { auteur: { own: true }, ...editors },
  'document.purge': { systeem: true, beheerder: true },
  'document.assign': editors,
  'document.confirmChecked': { auteur: { own: true }, ...editors },
  // Without a draft the public address would change at once, without anybody else looking.
  'document.changeSlug': { auteur: { own: true, states: ['draft', 'changes'] }, redacteur: inState('draft', 'review', 'changes'), ...chiefs },
  'preview.share': { auteur: { own: true }, ...editors },
  'media.read': staff,
  'media.upload': staff,
  'media.edit': { auteur: { own: true }, ...editors },
  'media.remove': { auteur: { own: true }, ...editors },
  'redirect.manage': chiefs,
  'audit.read': chiefs,
  'user.invite': { systeem: true, beheerder: true },
  'user.manage': { beheerder: true },
  'settings.manage': { beheerder: true },
  'content.import': { systeem: true, beheerder: true },
  'intervention.contact': { bezoeker: true, ...staff },
} as const satisfies Record<string, Partial<Record<Role, Grant>>>

export type Action = keyof typeof rules
export const actions = Object.keys(rules) as Action[]

/** What a role was granted for an action; undefined for nothing. For the table in the README and for tests. */
export function grantOf(role: Role, action: Action): Grant | undefined {
  const granted: Partial<Record<Role, Grant>> = Object.hasOwn(rules, action) ? rules[action] : {}
  // A role comes from the database: "toString" is none, though every object has it.
  return Object.hasOwn(granted, role) ? granted[role] : undefined
}

/**
 * Whether the actor may do this to the subject; for showing or hiding a button. A rule that asks for something the
 * subject does not say is not met.
 */
export function can(actor: Actor, action: Action, subject: Subject = {}): boolean {
  const grant = grantOf(actor.role, action)
  if (grant === undefined || grant === true) return grant === true
  if (grant.own && subject.ownerId !== actor.id) return false
  return !grant.states || (subject.state !== undefined && grant.states.includes(subject.state))
}

/** The same, for commands and private queries: throws ForbiddenError that says who can. */
export function authorize(actor: Actor, action: Action, subject: Subject = {}): void {
  if (!can(actor, action, subject)) throw new ForbiddenError(reasonFor(actor, action, subject))
}

function reasonFor(actor: Actor, action: Action, subject: Subject): string {
  const grant = grantOf(actor.role, action)
  if (typeof grant === 'object' && grant.own && subject.ownerId !== actor.id) return 'Dit document is van iemand anders. Vraag de eigenaar, of een redacteur.'
  if (typeof grant === 'object') return 'Dit kan nu niet: het document is in een andere staat. Ververs de pagina, of vraag een eindredacteur.'
  return 'Je mag dit niet doen. Vraag een eindredacteur of beheerder.'
}
