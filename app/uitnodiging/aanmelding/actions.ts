'use server'

import { accountAction } from '@/app/account-action'
import { setSessionCookie, visitorOf } from '@/lib/auth/session'
import { db } from '@/lib/db/client'
import { confirmRegistration } from '@/lib/submissions/commands/confirm-registration'
import { invitationForm } from '@/lib/users/forms'

/** Makes the account and the submission, and comes in. */
export const sendConfirmation = accountAction(invitationForm, async ({ token, naam, wachtwoord }) => {
  const { userAgent } = await visitorOf()
  const { session, submissionId } = await confirmRegistration(db(), { token, name: naam, password: wachtwoord, userAgent })
  await setSessionCookie(session)
  return `/mijn-interventies/inzendingen/${submissionId}`
})
