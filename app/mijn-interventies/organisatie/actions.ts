'use server'

import { action } from '@/app/action'
import { whoActs } from '@/app/redactie/who-acts'
import { db } from '@/lib/db/client'
import { readEnv } from '@/lib/env'
import { changeOrganisation } from '@/lib/owners/commands/change-organisation'
import { inviteMember, withdrawInvitation } from '@/lib/owners/commands/invite-member'
import { removeMember } from '@/lib/owners/commands/remove-member'
import { invitedForm, memberForm, organisationForm, removalForm } from '@/lib/owners/forms'

const done = (what: string) => `/mijn-interventies/organisatie?melding=${what}`
const actor = () => whoActs('organisation.manage')

export const sendOrganisation = action(organisationForm, async ({ organisatie, website }) => {
  await changeOrganisation(db(), await actor(), { name: organisatie, website })
  return done('gewijzigd')
})

export const sendInvitation = action(memberForm, async ({ naam, email }) => {
  await inviteMember(db(), await actor(), { name: naam, email }, readEnv().siteUrl)
  return done('uitgenodigd')
})

export const sendInvitationAgain = action(invitedForm, async ({ email }) => {
  await inviteMember(db(), await actor(), { name: email, email }, readEnv().siteUrl)
  return done('uitgenodigd')
})

export const sendWithdrawal = action(invitedForm, async ({ email }) => {
  await withdrawInvitation(db(), await actor(), email)
  return done('ingetrokken')
})

export const sendRemoval = action(removalForm, async ({ id }) => {
  await removeMember(db(), await actor(), id)
  return done('weg')
})
