'use server'

import { z } from 'zod'
import { action } from '@/app/action'
import { whoActs } from '@/app/redactie/who-acts'
import { db } from '@/lib/db/client'
import { registerSubmission } from '@/lib/submissions/commands/register-submission'
import { ownRegistrationForm } from '@/lib/submissions/registration/registration'

const form = ownRegistrationForm.safeExtend({ aanvraag: z.string().max(200).default('') })

/** Registers another intervention of the own organisation; goes on to its page. */
export const sendOwnRegistration = action(form, async ({ aanvraag, ...input }) => {
  const { submissionId } = await registerSubmission(db(), await whoActs('submission.register'), { ...input, request: aanvraag })
  return `/mijn-interventies/inzendingen/${submissionId}`
})
