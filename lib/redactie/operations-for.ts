import { type Action, type Actor, grantOf } from '@/lib/auth/policy'
import type { OperationName } from '@/lib/redactie/words'

const needed: Record<OperationName, Action> = {
  eigenaar: 'document.assign',
  'thema-erbij': 'document.saveDraft',
  'thema-eraf': 'document.saveDraft',
  controledatum: 'document.confirmChecked',
  publiceren: 'document.publish',
  intrekken: 'document.withdraw',
  prullenbak: 'document.trash',
}

/** What somebody can do to some documents at least; to which, the commands say. */
export function operationsOf({ role }: Actor): OperationName[] {
  return (Object.keys(needed) as OperationName[]).filter((name) => grantOf(role, needed[name]) !== undefined)
}
