'use server'

import { accountAction } from '@/app/account-action'
import { whoActs } from '@/app/redactie/who-acts'
import { db } from '@/lib/db/client'
import { readEnv } from '@/lib/env'
import { inviteUser, resendInvitation } from '@/lib/users/commands/invite'
import { blockUser, changeRole, resetSecondFactor, unblockUser } from '@/lib/users/commands/manage'
import { inviteForm, roleForm, userForm } from '@/lib/users/forms'

const list = '/redactie/beheer/gebruikers'
const administrator = () => whoActs('user.manage')

export const sendInvite = accountAction(inviteForm, async ({ naam, email, rol }) => {
  const { userId } = await inviteUser(db(), await administrator(), { name: naam, email, role: rol }, { siteUrl: readEnv().siteUrl })
  return `${list}/${userId}?melding=uitgenodigd`
})

export const sendAgain = accountAction(userForm, async ({ id }) => {
  await resendInvitation(db(), await administrator(), id, { siteUrl: readEnv().siteUrl })
  return `${list}/${id}?melding=uitgenodigd`
})

export const sendRole = accountAction(roleForm, async ({ id, rol }) => {
  await changeRole(db(), await administrator(), id, rol)
  return `${list}/${id}?melding=rol`
})

export const sendBlock = accountAction(userForm, async ({ id }) => {
  await blockUser(db(), await administrator(), id)
  return `${list}/${id}?melding=geblokkeerd`
})

export const sendUnblock = accountAction(userForm, async ({ id }) => {
  await unblockUser(db(), await administrator(), id)
  return `${list}/${id}?melding=vrij`
})

export const sendReset = accountAction(userForm, async ({ id }) => {
  await resetSecondFactor(db(), await administrator(), id)
  return `${list}/${id}?melding=tweede-stap`
})
