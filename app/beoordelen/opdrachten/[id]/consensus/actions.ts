'use server'

import { verdictAction } from '@/app/beoordelen/opdrachten/[id]/verdict-action'
import { db } from '@/lib/db/client'
import { agree } from '@/lib/reviews/commands/agree'
import { saveConsensus } from '@/lib/reviews/commands/save-consensus'

/** Saves what the assessors say together, and agrees with it when that was asked and it is finished. */
export const saveOrAgree = verdictAction({
  page: 'consensus',
  save: saveConsensus,
  finish: async (actor, id, { lock = -1 }) => {
    const all = await agree(db(), actor, id, lock)
    return `/beoordelen/opdrachten/${id}/consensus?gedaan=${all ? 'allemaal' : 'ingestemd'}`
  },
})
