import { type AccountRole, type Actor, authorize, staffRoles } from '@/lib/auth/policy'
import { type KindId, kindIds } from '@/lib/content/id'
import type { Db } from '@/lib/db/client'
import { ConflictError, ExpectedError } from '@/lib/errors'
import { changeSetting, readSetting, type SettingOf, settings } from '@/lib/settings/settings'

/** All that administrators choose on one page, and by what one knows that nobody changed it since (`seen`). */
export type Choices = { kinds: SettingOf<'kinds'>; secondFactor: SettingOf<'secondFactor'>; seen: string }

/** What holds now. Throws ForbiddenError. */
export async function readChoices(db: Db, actor: Actor): Promise<Choices> {
  authorize(actor, 'settings.manage')
  const [kinds, secondFactor, seen] = await Promise.all([readSetting(db, 'kinds'), readSetting(db, 'secondFactor'), lastChange(db)])
  return { kinds: { ...settings.kinds.initial, ...kinds }, secondFactor, seen }
}

/** Keeps what was chosen; what stays as it was is not written. Throws ConflictError when somebody else changed something since, and ForbiddenError. */
export async function saveChoices(db: Db, actor: Actor, form: Readonly<Record<string, string>>): Promise<void> {
  const before = await readChoices(db, actor)
  if (form.gezien !== before.seen)
    throw new ConflictError('Iemand anders heeft de instellingen intussen gewijzigd. Laad de pagina opnieuw en kijk wat er nu staat.')
  const kinds = Object.fromEntries(
    kindIds.map((kind) => [kind, { fourEyes: form[`ogen-${kind}`] === 'ja', reviewMonths: monthsOf(form, kind) }]),
  ) as Choices['kinds']
  const chosen = staffRoles.filter((role) => form[`tweede-${role}`] === 'ja')
  const others = before.secondFactor.filter((role) => !(staffRoles as readonly AccountRole[]).includes(role))
  const secondFactor = [...chosen, ...others]
  if (JSON.stringify(kinds) !== JSON.stringify(inOrder(before.kinds))) await changeSetting(db, actor, 'kinds', kinds)
  if ([...secondFactor].sort().join() !== [...before.secondFactor].sort().join()) await changeSetting(db, actor, 'secondFactor', secondFactor)
}

function monthsOf(form: Readonly<Record<string, string>>, kind: KindId): number {
  const text = form[`maanden-${kind}`]?.trim() ?? ''
  const months = Number(text)
  if (!/^\d{1,3}$/.test(text) || months > 120)
    throw new ExpectedError(`Vul bij elke soort een heel aantal maanden in van 0 tot en met 120. Nu staat er ergens “${text.slice(0, 20)}”.`)
  return months
}

function inOrder(kinds: Choices['kinds']): Choices['kinds'] {
  return Object.fromEntries(kindIds.map((kind) => [kind, { fourEyes: kinds[kind].fourEyes, reviewMonths: kinds[kind].reviewMonths }])) as Choices['kinds']
}

async function lastChange(db: Db): Promise<string> {
  const { _max } = await db.setting.aggregate({ where: { key: { in: Object.keys(settings) } }, _max: { changedAt: true } })
  return _max.changedAt?.toISOString() ?? ''
}
