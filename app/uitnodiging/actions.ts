'use server'

import { accountAction } from '@/app/account-action'
import { setSessionCookie, visitorOf } from '@/lib/auth/session'
import { db } from '@/lib/db/client'
import { acceptInvitation } from '@/lib/users/commands/accept-invitation'
import { invitationForm } from '@/lib/users/forms'

/** Takes the invitation and comes in. */
export const sendAcceptance = accountAction(invitationForm, async ({ token, naam, wachtwoord }) => {
  const { userAgent } = await visitorOf()
  await setSessionCookie(await acceptInvitation(db(), { token, name: naam, password: wachtwoord, userAgent }))
  return '/redactie'
})
