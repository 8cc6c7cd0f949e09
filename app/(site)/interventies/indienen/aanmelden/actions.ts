'use server'

import { headers } from 'next/headers'
import { action } from '@/app/action'
import { visitor } from '@/lib/auth/policy'
import { db } from '@/lib/db/client'
import { readEnv } from '@/lib/env'
import { assertHuman } from '@/lib/forms/human'
import { requestRegistration } from '@/lib/submissions/commands/request-registration'
import { registrationForm } from '@/lib/submissions/registration/registration'

/** Sends the form of this page; goes on to what happens now, the same for everybody. */
export const sendRegistration = action(registrationForm, async (form) => {
  assertHuman(form)
  // The front puts one address here, whatever the visitor sent (lib/front/client-address.ts).
  const client = (await headers()).get('x-forwarded-for') ?? ''
  await requestRegistration(db(), visitor, { ...form, client, siteUrl: readEnv().siteUrl })
  return '/interventies/indienen/aanmelden?verzonden=ja'
})
