'use server'

import { z } from 'zod'
import { action, messageFor } from '@/app/action'
import { whoActs } from '@/app/redactie/who-acts'
import type { MessageState } from '@/components/assessing/coordinator/MessageForm'
import { db } from '@/lib/db/client'
import { errorsOf, fieldsOf } from '@/lib/forms/read'
import { messageForm, sendMessage } from '@/lib/submissions/commands/send-message'
import { previewMessage } from '@/lib/submissions/preview-message'

const form = messageForm.extend({ inzending: z.uuid({ error: 'Deze inzending is niet te vinden. Ververs de pagina.' }) })

const send = action(form, async ({ inzending, ...message }) => {
  const count = await sendMessage(db(), await whoActs('round.read'), inzending, message)
  return `/beoordelen/inzendingen/${inzending}?gedaan=${count > 0 ? 'bericht' : 'bericht-al'}`
})

/** Shows the message first, or goes back to writing it, or sends it: which button was used says so. */
export async function handleMessage(before: MessageState, sent: FormData): Promise<MessageState> {
  const step = sent.get('stap')
  if (step === 'verstuur') return send(before, sent)
  const values = fieldsOf(sent)
  if (step === 'wijzig') return { values, errors: [] }
  const parsed = form.safeParse(values)
  if (!parsed.success) return { values, errors: errorsOf(parsed.error, form) }
  try {
    return { values, errors: [], preview: await previewMessage(db(), await whoActs('round.read'), parsed.data.inzending, parsed.data) }
  } catch (error) {
    return { values, errors: [], message: messageFor(error) }
  }
}
