import type { Intervention } from '@/lib/interventions/schema'
import { site } from '@/lib/site/site'

/** Who gets a message about an intervention: the owner, or KIS when no address of an owner is known, or because there is none. */
export type Receiver = { type: 'eigenaar'; email: string } | { type: 'kis'; owner?: string } | { type: 'voorbeeld' }

/** KIS is an owner itself. */
const ourselves = 'organisatie/kennisplatform-inclusief-samenleven'

/** Who that is for an intervention; nobody is written to about a fictional one, whatever address it shows how to give. */
export function receiverOf({ contact, owner }: Pick<Intervention, 'contact' | 'owner'>, example: boolean): Receiver {
  if (example) return { type: 'voorbeeld' }
  const email = contact?.email ?? (owner?.doc === ourselves || owner?.name === site.name ? site.email : undefined)
  return email ? { type: 'eigenaar', email } : { type: 'kis', ...(owner && { owner: owner.name }) }
}
