'use server'

import { z } from 'zod'
import { action } from '@/app/action'
import { whoActs } from '@/app/redactie/who-acts'
import { db } from '@/lib/db/client'
import { readEnv } from '@/lib/env'
import { ExpectedError } from '@/lib/errors'
import { addRedirect, changeRedirect, removeRedirect } from '@/lib/redirects/commands'
import { textOf } from '@/lib/redirects/csv'
import { importRedirects, previewImport } from '@/lib/redirects/import'
import type { ImportState } from '@/lib/redirects/shapes'

const list = '/redactie/omleidingen'
const manager = () => whoActs('redirect.manage')
const fields = {
  van: z.string().trim().min(1, { error: 'Vul in van welk adres, bijvoorbeeld /oude-pagina' }),
  naar: z.string().trim().min(1, { error: 'Kies een document, of vul een adres in' }),
}

export const add = action(z.object(fields), async ({ van, naar }) => {
  await addRedirect(db(), await manager(), { from: van, to: naar, siteUrl: readEnv().siteUrl })
  return `${list}?melding=toegevoegd`
})

export const change = action(z.object({ ...fields, pad: z.string(), was: z.string() }), async ({ van, naar, pad, was }) => {
  await changeRedirect(db(), await manager(), { from: van, to: naar, path: pad, seen: was, siteUrl: readEnv().siteUrl })
  return `${list}?melding=gewijzigd`
})

export const remove = action(z.object({ pad: z.string() }), async ({ pad }) => {
  await removeRedirect(db(), await manager(), { path: pad })
  return `${list}?melding=weggehaald`
})

/** Reads a file, shows what would happen, and does it when it is sent once more. */
export async function importFile(before: ImportState, form: FormData): Promise<ImportState> {
  try {
    const actor = await manager()
    const text = await textIn(form)
    const input = { text, siteUrl: readEnv().siteUrl }
    if (form.get('stap') === 'doe') return { step: 'done', lines: await importRedirects(db(), actor, input) }
    return { step: 'report', text, lines: await previewImport(db(), actor, input) }
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error
    return { step: 'choose', text: before.step === 'done' ? '' : String(form.get('tekst') ?? ''), message: error.message }
  }
}

async function textIn(form: FormData): Promise<string> {
  const file = form.get('bestand')
  if (file instanceof File && file.size > 0) return textOf(new Uint8Array(await file.arrayBuffer()))
  const text = String(form.get('tekst') ?? '')
  if (text.trim() === '') throw new ExpectedError('Kies een bestand, of plak de regels in het vak.')
  return text
}
