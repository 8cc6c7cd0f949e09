'use server'

import { accountAction } from '@/app/account-action'
import { whoseAccount } from '@/app/redactie/who-acts'
import { clearCodesCookie, setCodesCookie } from '@/lib/auth/session'
import { db } from '@/lib/db/client'
import { localPath } from '@/lib/site/local-path'
import { changeName, changePassword } from '@/lib/users/commands/own-password'
import { beginSecondFactor, confirmSecondFactor, makeRecoveryCodes, removeSecondFactor } from '@/lib/users/commands/own-second-factor'
import { revokeOtherSessions, revokeSession } from '@/lib/users/commands/own-sessions'
import { changePasswordForm, confirmCodeForm, nameForm, onwardForm, proofForm, sessionForm } from '@/lib/users/forms'

const home = '/redactie/account'

export const sendName = accountAction(nameForm, async ({ naam }) => {
  const me = await whoseAccount()
  await changeName(db(), { id: me.id, role: me.role }, naam)
  return `${home}?melding=naam`
})

export const sendPassword = accountAction(changePasswordForm, async ({ huidig, wachtwoord }) => {
  await changePassword(db(), await whoseAccount(), { current: huidig, next: wachtwoord })
  return `${home}?melding=wachtwoord`
})

export const sendBegin = accountAction(onwardForm, async ({ naar }) => {
  await beginSecondFactor(db(), await whoseAccount())
  return `${home}/tweede-stap?naar=${encodeURIComponent(localPath(naar) ?? home)}`
})

/** The codes are on the page that comes next. */
export const sendConfirm = accountAction(confirmCodeForm, async ({ code, naar }) => {
  const me = await whoseAccount()
  await setCodesCookie(await confirmSecondFactor(db(), me, code), me)
  return `${home}/herstelcodes?naar=${encodeURIComponent(localPath(naar) ?? home)}`
})

export const sendNewCodes = accountAction(proofForm, async ({ huidig }) => {
  const me = await whoseAccount()
  await setCodesCookie(await makeRecoveryCodes(db(), me, huidig), me)
  return `${home}/herstelcodes`
})

export const sendCodesKept = accountAction(onwardForm, async ({ naar }) => {
  await clearCodesCookie()
  return localPath(naar) ?? home
})

export const sendRemove = accountAction(proofForm, async ({ huidig }) => {
  await removeSecondFactor(db(), await whoseAccount(), huidig)
  return `${home}?melding=tweede-stap-weg`
})

export const sendRevoke = accountAction(sessionForm, async ({ sessie }) => {
  await revokeSession(db(), await whoseAccount(), sessie)
  return `${home}?melding=sessie`
})

export const sendRevokeOthers = accountAction(onwardForm, async () => {
  await revokeOtherSessions(db(), await whoseAccount())
  return `${home}?melding=sessies`
})
