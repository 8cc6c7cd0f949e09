'use server'

import { z } from 'zod'
import { action } from '@/app/action'
import { whoActs } from '@/app/redactie/who-acts'
import { copyDocument } from '@/lib/content/commands/copy'
import { createDocument } from '@/lib/content/commands/create'
import { documentId, kindId } from '@/lib/content/id'
import { db } from '@/lib/db/client'
import type { FormState } from '@/lib/forms/state'

const titel = z.string().trim().min(1, { error: 'Geef een titel' }).max(250, { error: 'Deze titel is te lang: hoogstens 250 tekens' })

const create = action(z.object({ soort: z.enum(kindId.options, { error: 'Kies een soort document' }), titel }), async ({ soort, titel }) => {
  const { id } = await createDocument(db(), await whoActs('document.create'), { kind: soort, title: titel })
  return `/redactie/documenten/${id}`
})

const copy = action(z.object({ van: documentId, titel }), async ({ van, titel }) => {
  const { id } = await copyDocument(db(), await whoActs('document.create'), { id: van, title: titel })
  return `/redactie/documenten/${id}`
})

export async function startDocument(before: FormState, form: FormData): Promise<FormState> {
  return form.has('van') ? copy(before, form) : create(before, form)
}
