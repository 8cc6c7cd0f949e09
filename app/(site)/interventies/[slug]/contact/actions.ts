'use server'

import { headers } from 'next/headers'
import { action } from '@/app/action'
import { visitor } from '@/lib/auth/policy'
import { db } from '@/lib/db/client'
import { readEnv } from '@/lib/env'
import { assertHuman } from '@/lib/forms/human'
import { contactOwner } from '@/lib/interventions/commands/contact-owner'
import { contactForm } from '@/lib/interventions/contact-form'

/** Sends the form of this page; goes on to what happens now. */
export const sendMessage = action(contactForm, async (form) => {
  assertHuman(form)
  // The front puts one address here, whatever the visitor sent (lib/front/client-address.ts).
  const client = (await headers()).get('x-forwarded-for') ?? ''
  const { copy } = await contactOwner(db(), visitor, { ...form, client, siteUrl: readEnv().siteUrl })
  return `/interventies/${form.interventie}/contact?verzonden=${copy ? 'met-kopie' : 'ja'}`
})
