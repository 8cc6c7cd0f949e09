import type { Actor } from '@/lib/auth/policy'
import type { Done, Target } from '@/lib/content/claim'
import { scheduleWithdrawal } from '@/lib/content/commands/schedule-withdrawal'
import { mergeDocument, removeDocument, withdrawDocument } from '@/lib/content/commands/withdraw'
import type { WayOut } from '@/lib/content/withdrawal'
import type { Db } from '@/lib/db/client'
import { InvalidStateError } from '@/lib/errors'

type Input = Target & { how: WayOut; reason: string; replacement?: string | undefined; at?: Date | undefined }

/** Takes a document out of publication in one of the three ways, now or at a later moment. Throws as the commands that it stands for. */
export function takeOutAt(db: Db, actor: Actor, { how, at, replacement, ...rest }: Input): Promise<Done> {
  const input = { ...rest, ...(replacement && { replacement }) }
  if (at) return scheduleWithdrawal(db, actor, { ...input, how, at })
  if (how === 'withdrawn') return withdrawDocument(db, actor, input)
  if (how === 'removed') return removeDocument(db, actor, input)
  if (!replacement) throw new InvalidStateError('Kies het document waarnaar dit adres voortaan leidt.')
  return mergeDocument(db, actor, { ...input, replacement })
}
