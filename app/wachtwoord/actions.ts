'use server'

import { accountAction } from '@/app/account-action'
import { visitorOf } from '@/lib/auth/session'
import { db } from '@/lib/db/client'
import { readEnv } from '@/lib/env'
import { requestReset, resetPassword } from '@/lib/users/commands/reset-password'
import { forgottenForm, newPasswordForm } from '@/lib/users/forms'

/** Asks for a link to choose a new password; says the same to everybody. */
export const askNewPassword = accountAction(forgottenForm, async ({ email }) => {
  const { siteUrl, OIDC_NAME } = readEnv()
  const { client } = await visitorOf()
  await requestReset(db(), { email, client, siteUrl, provider: OIDC_NAME })
  return '/wachtwoord/vergeten?verstuurd=ja'
})

/** Chooses a new password with the link from the mail. */
export const sendNewPassword = accountAction(newPasswordForm, async ({ token, wachtwoord }) => {
  await resetPassword(db(), { token, password: wachtwoord })
  return '/inloggen?melding=wachtwoord'
})
