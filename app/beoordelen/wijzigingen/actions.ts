'use server'

import { z } from 'zod'
import { action } from '@/app/action'
import { whoActs } from '@/app/redactie/who-acts'
import { db } from '@/lib/db/client'
import { acceptChange, declineChange } from '@/lib/owners/commands/answer-change'

const answerForm = z
  .object({
    wijziging: z.uuid(),
    antwoord: z.enum(['overnemen', 'afwijzen'], { error: 'Kies wat je antwoord is' }),
    tekst: z.string().trim().max(5_000, { error: 'Dit is te lang: hoogstens 5.000 tekens' }).default(''),
  })
  .superRefine(({ antwoord, tekst }, context) => {
    if (antwoord === 'afwijzen' && tekst.length < 10)
      context.addIssue({ code: 'custom', path: ['tekst'], message: 'Schrijf op waarom niet, in minstens 10 tekens: de eigenaar krijgt deze tekst' })
  })

/** Answers a change that an owner asked for; goes on to the page that says so. */
export const sendAnswer = action(answerForm, async ({ wijziging, antwoord, tekst }) => {
  const actor = await whoActs('round.read')
  const answer = { id: wijziging, answer: tekst }
  await (antwoord === 'overnemen' ? acceptChange(db(), actor, answer) : declineChange(db(), actor, answer))
  return `/beoordelen/wijzigingen/${wijziging}?gedaan=${antwoord}`
})
