'use server'

import { verdictAction } from '@/app/beoordelen/opdrachten/[id]/verdict-action'
import { db } from '@/lib/db/client'
import { handIn } from '@/lib/reviews/commands/hand-in'
import { saveAssessment } from '@/lib/reviews/commands/save-assessment'

/** Saves an assessment, and hands it in when that was asked and it is finished. With the last one, goes on to the consensus. */
export const saveOrHandIn = verdictAction({
  page: 'beoordeling',
  save: saveAssessment,
  finish: async (actor, id) => {
    const state = await handIn(db(), actor, id)
    return `/beoordelen/opdrachten/${id}/${state === 'consensus' ? 'consensus?gedaan=beide' : 'beoordeling?gedaan=ingeleverd'}`
  },
})
