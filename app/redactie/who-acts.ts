import { type Action, type Actor, authorize } from '@/lib/auth/policy'
import { actorOf, currentUser } from '@/lib/auth/session'
import { ExpectedError } from '@/lib/errors'

/** Who sends a form of the redactie. Throws ExpectedError for who was logged out meanwhile, so that what was typed stays, and ForbiddenError. */
export async function whoActs(action: Action = 'redactie.enter'): Promise<Actor> {
  const user = await currentUser()
  if (!user) throw new ExpectedError('Je bent uitgelogd. Log in een ander tabblad weer in en probeer het dan nog eens.')
  authorize(actorOf(user), action)
  return actorOf(user)
}
