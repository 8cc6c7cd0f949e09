import { z } from 'zod'
import { documentId } from '@/lib/content/id'
import type { PublicStatus } from '@/lib/db/generated/enums'

/** The ways out of publication: it stays readable and says why, it leads to another document, or it is gone. */
export const waysOut = ['withdrawn', 'merged', 'removed'] as const
export type WayOut = (typeof waysOut)[number]

/** From which a way can be taken: also to say the reason better, or to choose another way later. */
export const outFrom: Record<WayOut, readonly PublicStatus[]> = {
  withdrawn: ['published', 'withdrawn'],
  merged: ['published', 'withdrawn', 'merged', 'removed'],
  removed: ['published', 'withdrawn', 'merged', 'removed'],
}

/** For the reader, so it must say something. */
export const publicReason = z
  .string()
  .trim()
  .min(5, { error: 'Leg uit waarom. Lezers zien deze tekst.' })
  .max(1_000, { error: 'Houd de uitleg korter: hoogstens 1.000 tekens.' })

/** Why something is out of publication. `on` is a moment in ISO 8601, `by` who did it, `replacement` what to read instead. */
export const withdrawal = z.object({ reason: z.string(), on: z.string(), by: z.string(), replacement: documentId.optional() })
export type Withdrawal = z.infer<typeof withdrawal>

/** What happens at the planned moment. */
export const withdrawPlan = z
  .object({ how: z.enum(waysOut), reason: publicReason, replacement: documentId.optional() })
  .refine(({ how, replacement }) => how !== 'merged' || replacement !== undefined, {
    path: ['replacement'],
    error: 'Kies het document waarnaar dit adres voortaan leidt.',
  })
export type WithdrawPlan = z.infer<typeof withdrawPlan>

/** What stands in Document.withdrawal, or undefined where nothing (readable) does. */
export function readWithdrawal(value: unknown): Withdrawal | undefined {
  return withdrawal.safeParse(value).data
}
