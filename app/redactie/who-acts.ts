import { type Action, type Actor, authorize } from '@/lib/auth/policy'
import { actorOf, currentAccount, currentUser } from '@/lib/auth/session'
import type { Account } from '@/lib/auth/sessions'
import { ExpectedError } from '@/lib/errors'

const loggedOut = 'Je bent uitgelogd. Log in een ander tabblad weer in en probeer het dan nog eens.'

/** Who sends a form of the redactie. Throws ExpectedError for who was logged out meanwhile, so that what was typed stays, and ForbiddenError. */
export async function whoActs(action: Action = 'redactie.enter'): Promise<Actor> {
  const user = await currentUser()
  if (!user) throw new ExpectedError(loggedOut)
  authorize(actorOf(user), action)
  return actorOf(user)
}

/** The same for a form about the own account, where who must still set a second factor comes too. */
export async function whoseAccount(): Promise<Account> {
  const account = await currentAccount()
  if (!account) throw new ExpectedError(loggedOut)
  authorize(actorOf(account), 'account.self')
  return account
}
