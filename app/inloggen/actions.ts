'use server'

import { accountAction } from '@/app/account-action'
import { type Login, logIn, logInAsDemo } from '@/lib/auth/commands/log-in'
import { setHalfwayCookie, setSessionCookie, visitorOf } from '@/lib/auth/session'
import { db } from '@/lib/db/client'
import { localPath } from '@/lib/site/local-path'
import { demoForm, loginForm } from '@/lib/users/forms'

/** Logs in with a password; goes on to where one wanted to be, or to the code. */
export const sendLogin = accountAction(loginForm, async ({ email, wachtwoord, naar }) =>
  goOn(await logIn(db(), { email, password: wachtwoord }, await visitorOf()), naar),
)

/** Logs in as a demonstration account. */
export const sendDemo = accountAction(demoForm, async ({ account, naar }) => goOn(await logInAsDemo(db(), account, await visitorOf()), naar))

async function goOn({ step, token }: Login, wanted: string): Promise<string> {
  const path = localPath(wanted) ?? '/redactie'
  if (step === 'in') {
    await setSessionCookie(token)
    return path
  }
  await setHalfwayCookie(token)
  return `/inloggen/code?naar=${encodeURIComponent(path)}`
}
