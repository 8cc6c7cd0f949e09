import { z } from 'zod'
import { type Actor, accountRoles, authorize } from '@/lib/auth/policy'
import { type KindId, kindIds } from '@/lib/content/id'
import type { Db, Tx } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'
import { recordEvents } from '@/lib/events/record'

/** What is asked of one kind: a second pair of eyes, and how many months until somebody looks again (0: never). */
const kindRules = z.strictObject({ fourEyes: z.boolean(), reviewMonths: z.number().int().min(0).max(120) })

/** Every choice of the administrators, with what holds until they make one. */
export const settings = {
  kinds: {
    schema: z.record(z.enum(kindIds), kindRules),
    initial: Object.fromEntries(kindIds.map((kind) => [kind, { fourEyes: true, reviewMonths: 24 }])) as Record<KindId, z.infer<typeof kindRules>>,
  },
  /** Roles that can't do anything without a second factor. Demonstration accounts are left out. */
  secondFactor: { schema: z.array(z.enum(accountRoles)), initial: ['eindredacteur', 'beheerder', 'coordinator'] as (typeof accountRoles)[number][] },
} as const

export type SettingKey = keyof typeof settings
export type SettingOf<K extends SettingKey> = z.output<(typeof settings)[K]['schema']>

/** The choice that holds now. What was kept but no longer fits counts as no choice. */
export async function readSetting<K extends SettingKey>(db: Db | Tx, key: K): Promise<SettingOf<K>> {
  const row = await db.setting.findUnique({ where: { key } })
  const kept = settings[key].schema.safeParse(row?.value)
  return (kept.success ? kept.data : settings[key].initial) as SettingOf<K>
}

/** Makes a choice. Throws ForbiddenError and ZodError. */
export async function changeSetting<K extends SettingKey>(db: Db, actor: Actor, key: K, value: SettingOf<K>): Promise<void> {
  await db.$transaction(async (tx) => {
    authorize(actor, 'settings.manage')
    const parsed = settings[key].schema.parse(value) as Prisma.InputJsonValue
    const row = { value: parsed, changedBy: actor.id, changedAt: new Date() }
    await tx.setting.upsert({ where: { key }, create: { key, ...row }, update: row })
    await recordEvents(tx, actor, [{ type: 'settings.changed', data: { key } }])
  })
}
