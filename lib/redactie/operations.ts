import { z } from 'zod'
import type { Actor } from '@/lib/auth/policy'
import { assign } from '@/lib/content/commands/assign'
import { setReviewDate } from '@/lib/content/commands/check'
import { publishDocument } from '@/lib/content/commands/publish'
import { saveDraftIn } from '@/lib/content/commands/save-draft'
import { trashDocument } from '@/lib/content/commands/trash'
import { withdrawDocument } from '@/lib/content/commands/withdraw'
import { publicReason } from '@/lib/content/withdrawal'
import type { Db } from '@/lib/db/client'
import { contentWithTheme } from '@/lib/redactie/theme-change'

const theme = z.string({ error: 'Kies een thema' }).regex(/^thema\/[a-z0-9-]{1,130}$/, { error: 'Kies een thema' })
const emptyIsNull = (value: unknown) => (value === '' ? null : value)

/** What can be done to many documents at once, with what must be known for it. Fields have the names of the form. */
export const operation = z.discriminatedUnion('doe', [
  z.object({ doe: z.literal('eigenaar'), eigenaar: z.preprocess(emptyIsNull, z.uuid({ error: 'Kies wie de eigenaar wordt' }).nullable()) }),
  z.object({ doe: z.literal('thema-erbij'), thema: theme }),
  z.object({ doe: z.literal('thema-eraf'), thema: theme }),
  z.object({ doe: z.literal('controledatum'), datum: z.preprocess(emptyIsNull, z.iso.date({ error: 'Kies een dag' }).nullable()) }),
  z.object({
    doe: z.literal('publiceren'),
    alleen: z
      .string()
      .trim()
      .max(1_000, { error: 'Houd de reden korter: hoogstens 1.000 tekens' })
      .optional()
      .transform((reason) => reason || undefined),
  }),
  z.object({ doe: z.literal('intrekken'), uitleg: publicReason }),
  z.object({ doe: z.literal('prullenbak') }),
])
export type Operation = z.output<typeof operation>

/** A document as it was when it was chosen. */
export type Chosen = { id: string; lock: number }

/** Does it to one document, in a transaction of its own, through the command that does it to one. Throws what that throws. */
export async function carryOutOn(db: Db, actor: Actor, { id, lock }: Chosen, wanted: Operation): Promise<void> {
  switch (wanted.doe) {
    case 'eigenaar':
      await assign(db, actor, { id, ownerId: wanted.eigenaar })
      return
    case 'controledatum':
      await setReviewDate(db, actor, { id, on: wanted.datum })
      return
    case 'publiceren':
      await publishDocument(db, actor, { id, lock, aloneReason: wanted.alleen })
      return
    case 'intrekken':
      await withdrawDocument(db, actor, { id, lock, reason: wanted.uitleg })
      return
    case 'prullenbak':
      await trashDocument(db, actor, { id, lock })
      return
    default:
      await changeTheme(db, actor, { id, lock }, wanted.thema, wanted.doe === 'thema-erbij')
  }
}

async function changeTheme(db: Db, actor: Actor, { id, lock }: Chosen, theme: string, wanted: boolean): Promise<void> {
  await db.$transaction(async (tx) => {
    await saveDraftIn(tx, actor, { id, lock, content: await contentWithTheme(tx, id, theme, wanted) })
  })
}
