'use server'

import { z } from 'zod'
import { step } from '@/app/redactie/documenten/[kind]/[slug]/publiceren/step'
import { changeSlug } from '@/lib/content/commands/change-slug'
import { confirmChecked } from '@/lib/content/commands/check'
import { checkAlone } from '@/lib/content/commands/check-alone'
import { discardDraft } from '@/lib/content/commands/discard-draft'
import { publishDocument } from '@/lib/content/commands/publish'
import { approve, changesReason, requestChanges } from '@/lib/content/commands/review'
import { reviveDocument } from '@/lib/content/commands/revive'
import { schedulePublication, unschedule } from '@/lib/content/commands/schedule'
import { unscheduleWithdrawal } from '@/lib/content/commands/schedule-withdrawal'
import { submitForReview, takeBack } from '@/lib/content/commands/submit'
import { takeOutAt } from '@/lib/content/commands/take-out-at'
import { trashDocument } from '@/lib/content/commands/trash'
import { documentAt } from '@/lib/content/document-at'
import { slug } from '@/lib/content/id'
import { publicReason, waysOut } from '@/lib/content/withdrawal'
import { db } from '@/lib/db/client'
import { localMoment } from '@/lib/planning/local-time'

const text = z.string().trim().max(4_000, { error: 'Houd het korter: hoogstens 4.000 tekens' }).default('')

export const revive = step({}, 'concept', (actor, target) => reviveDocument(db(), actor, target))

export const submit = step(
  { beoordelaar: z.union([z.literal(''), z.uuid()]).default(''), bericht: text },
  'ingestuurd',
  (actor, { beoordelaar, bericht, ...target }) =>
    submitForReview(db(), actor, { ...target, ...(beoordelaar && { reviewer: beoordelaar }), ...(bericht && { note: bericht }) }),
)

export const takeItBack = step({}, 'teruggenomen', (actor, target) => takeBack(db(), actor, target))

export const askChanges = step({ wijzigingen: changesReason }, 'wijzigingen', (actor, { wijzigingen, ...target }) =>
  requestChanges(db(), actor, { ...target, reason: wijzigingen }),
)

export const approveIt = step({}, 'goedgekeurd', (actor, target) => approve(db(), actor, target))

const change = { soort: z.enum(['klein', 'groot']).default('klein'), gewijzigd: text, alleen: text }

export const publishNow = step(change, 'gepubliceerd', (actor, { soort, gewijzigd, alleen, ...target }) =>
  publishDocument(db(), actor, { ...target, major: soort === 'groot', changeNote: gewijzigd || undefined, aloneReason: alleen || undefined }),
)

const planned = { 'plan-soort': change.soort, 'plan-gewijzigd': text, 'plan-alleen': text, dag: z.string().default(''), tijd: z.string().default('') }

export const planIt = step(planned, 'gepland', (actor, { dag, tijd, 'plan-soort': soort, 'plan-gewijzigd': note, 'plan-alleen': alone, ...target }) => {
  const { at } = localMoment(dag, tijd)
  return schedulePublication(db(), actor, { ...target, at, major: soort === 'groot', changeNote: note || undefined, aloneReason: alone || undefined })
})

export const stopPlan = step({}, 'planning-gestopt', (actor, target) => unschedule(db(), actor, target))

export const giveSlug = step({ adres: slug }, 'adres', (actor, { adres, ...target }) => changeSlug(db(), actor, { ...target, slug: adres }))

const out = { hoe: z.enum(waysOut), uitleg: publicReason, vervanging: text, 'uit-dag': z.string().default(''), 'uit-tijd': z.string().default('') }

export const takeItOut = step(out, 'uit', async (actor, { hoe, uitleg, vervanging, 'uit-dag': dag, 'uit-tijd': tijd, ...target }) => {
  const replacement = vervanging ? await documentAt(db(), vervanging) : undefined
  await takeOutAt(db(), actor, { ...target, how: hoe, reason: uitleg, replacement, at: dag ? localMoment(dag, tijd).at : undefined })
})

export const stopOut = step({}, 'einde-gestopt', (actor, target) => unscheduleWithdrawal(db(), actor, target))

export const confirm = step({}, 'gecontroleerd', (actor, { id }) => confirmChecked(db(), actor, { id }))

export const sawIt = step({ versie: z.uuid() }, 'nagekeken', (actor, { id, versie }) => checkAlone(db(), actor, { id, versionId: versie }))

export const discard = step({}, 'weggegooid', (actor, target) => discardDraft(db(), actor, target))

export const toTrash = step({}, 'prullenbak', (actor, target) => trashDocument(db(), actor, target))
