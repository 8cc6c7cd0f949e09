'use server'

import { z } from 'zod'
import { action } from '@/app/action'
import { whoActs } from '@/app/redactie/who-acts'
import { db } from '@/lib/db/client'
import { dismissObjection, grantObjection } from '@/lib/submissions/commands/answer-objection'
import { decide } from '@/lib/submissions/commands/decide'
import { decisionForm, decisionOf } from '@/lib/submissions/decision/decision'

const page = (id: string, said: string) => `/beoordelen/inzendingen/${id}/besluit?gedaan=${said}`

/** Takes the decision; goes on to the page that says so. */
export const sendDecision = action(decisionForm, async (form) => {
  const { id } = await decide(db(), await whoActs('round.read'), decisionOf(form))
  return page(id, form.besluit)
})

const objectionForm = z.object({
  inzending: z.uuid(),
  antwoord: z.enum(['ongegrond', 'gegrond'], { error: 'Kies wat je antwoord is' }),
  motivatie: z
    .string()
    .trim()
    .min(30, { error: 'Leg je antwoord uit in minstens 30 tekens: de eigenaar krijgt deze tekst' })
    .max(10_000, { error: 'Deze motivatie is te lang: hoogstens 10.000 tekens' }),
})

/** Answers an objection; goes on to the page that says so. */
export const sendObjectionAnswer = action(objectionForm, async ({ inzending, antwoord, motivatie }) => {
  const actor = await whoActs('round.read')
  const answer = { id: inzending, motivation: motivatie }
  await (antwoord === 'gegrond' ? grantObjection(db(), actor, answer) : dismissObjection(db(), actor, answer))
  return page(inzending, antwoord)
})
