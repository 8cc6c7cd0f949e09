import { ForbiddenError } from '@/lib/errors'
import { type SubmissionState, steps as submissionSteps, writingStates } from '@/lib/submissions/states'

/** Roles of people with an account, as they stand in the database. The last three are those of the yearly round. */
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

/**
 * What somebody is to a submission or an intervention of an owner. `member`: of its organisation. `asked`: to assess it, without a
 * conflict of interest. `assigned`: asked, and declared to have none. `independent`: neither of its organisation nor
 * ever wrote in it; who is not, is neither asked nor assigned (lib/submissions/relations.ts).
 */
export const relations = ['member', 'asked', 'assigned', 'independent'] as const
export type Relation = (typeof relations)[number]

/** What a rule may ask about the thing that is acted on. `ownerId` is the user who looks after it. */
export type Subject = { state?: WorkState | SubmissionState; ownerId?: string | null; relations?: readonly Relation[] }

/** Always, or only in these states, or only for what one looks after oneself, or only as what one is to it. */
export type Grant = true | { own?: true; as?: Relation; states?: readonly (WorkState | SubmissionState)[] }

const writing = ['none', 'draft', 'changes'] as const satisfies WorkState[]
const mine = { own: true, states: writing } as const
const unplanned = ['none', 'draft', 'review', 'changes', 'approved'] as const satisfies WorkState[]
const staff = { auteur: true, redacteur: true, eindredacteur: true, beheerder: true } as const
const editors = { redacteur: true, eindredacteur: true, beheerder: true } as const
const chiefs = { eindredacteur: true, beheerder: true } as const
const accounts = { ...staff, 'interventie-eigenaar': true, beoordelaar: true, coordinator: true } as const
const inState = (...states: WorkState[]) => ({ states })
const as = (relation: Relation, ...states: SubmissionState[]) => ({ as: relation, ...(states.length > 0 && { states }) })
const unfinished = ['registered', 'workshop', 'drafting', 'submitted', 'feedback', 'assessing', 'consensus', 'deferred', 'objection'] as const

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
  'owner.enter': { 'interventie-eigenaar': true },
  'assessor.enter': { beoordelaar: true },
  'round.read': { coordinator: true },
  'round.manage': { coordinator: true },
  'organisation.manage': { 'interventie-eigenaar': true },
  'registration.request': { bezoeker: true },
  'submission.register': { 'interventie-eigenaar': true },
  'submission.read': { 'interventie-eigenaar': as('member'), beoordelaar: as('assigned'), coordinator: as('independent') },
  'worksheet.save': { 'interventie-eigenaar': as('member', ...writingStates) },
  'workshop.signUp': { 'interventie-eigenaar': as('member', 'workshop') },
  'submission.submit': { 'interventie-eigenaar': as('member', ...submissionSteps.submit.from) },
  'submission.withdraw': {
    'interventie-eigenaar': as('member', ...submissionSteps.withdraw.from),
    coordinator: as('independent', ...submissionSteps.withdraw.from),
  },
  'submission.object': { 'interventie-eigenaar': as('member', ...submissionSteps.object.from) },
  'remark.answer': { 'interventie-eigenaar': as('member', 'feedback', 'deferred') },
  'assignment.declare': { beoordelaar: as('asked') },
  'remark.write': { beoordelaar: as('assigned', 'submitted', 'assessing'), coordinator: as('independent', 'submitted', 'assessing', 'consensus') },
  'remark.resolve': {
    beoordelaar: as('assigned', 'submitted', 'assessing', 'consensus'),
    coordinator: as('independent', 'submitted', 'feedback', 'assessing', 'consensus'),
  },
  'note.read': { beoordelaar: as('assigned'), coordinator: as('independent') },
  'note.write': { beoordelaar: as('assigned'), coordinator: as('independent') },
  'assessment.write': { beoordelaar: as('assigned', 'assessing') },
  'consensus.write': { beoordelaar: as('assigned', 'consensus') },
  'submission.admit': { coordinator: as('independent', 'registered', 'workshop') },
  'assignment.manage': { coordinator: as('independent', ...unfinished) },
  'feedback.release': { coordinator: as('independent', 'submitted') },
  'assessment.start': { coordinator: as('independent', 'submitted') },
  'submission.returnToOwner': { coordinator: as('independent', 'assessing', 'consensus') },
  'submission.decide': { coordinator: as('independent', 'consensus') },
  'objection.answer': { coordinator: as('independent', 'objection') },
  'submission.extend': { coordinator: as('independent', ...unfinished) },
  'submission.message': { coordinator: as('independent') },
  'intervention.own': { 'interventie-eigenaar': as('member') },
  'change.answer': { coordinator: as('independent') },
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
  if (grant.as && !subject.relations?.includes(grant.as)) return false
  return !grant.states || (subject.state !== undefined && grant.states.includes(subject.state))
}

/** The same, for commands and private queries: throws ForbiddenError that says who can. */
export function authorize(actor: Actor, action: Action, subject: Subject = {}): void {
  if (!can(actor, action, subject)) throw new ForbiddenError(reasonFor(actor, action, subject))
}

function reasonFor(actor: Actor, action: Action, subject: Subject): string {
  const grant = grantOf(actor.role, action)
  if (typeof grant === 'object' && grant.own && subject.ownerId !== actor.id) return 'Dit document is van iemand anders. Vraag de eigenaar, of een redacteur.'
  if (typeof grant === 'object' && grant.as && !subject.relations?.includes(grant.as)) return notYours[grant.as]
  if (typeof grant === 'object' && grant.as) return 'Dit kan nu niet: de inzending is in een andere staat. Ververs de pagina.'
  if (typeof grant === 'object') return 'Dit kan nu niet: het document is in een andere staat. Ververs de pagina, of vraag een eindredacteur.'
  return 'Je mag dit niet doen. Vraag een eindredacteur of beheerder.'
}

const notYours: Record<Relation, string> = {
  member: 'Dit is van een andere organisatie. Klopt dat niet? Vraag het aan KIS.',
  asked: 'Je bent niet gevraagd om dit te beoordelen. Vraag het aan de coördinator.',
  assigned: 'Je kunt deze inzending niet (meer) beoordelen. Zeg eerst of je belangen hebt, of vraag het aan de coördinator.',
  independent: 'Je hoort bij de organisatie van deze inzending. Laat een andere coördinator dit doen.',
}
