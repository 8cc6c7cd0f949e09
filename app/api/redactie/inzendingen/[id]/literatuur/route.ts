import { z } from 'zod'
import { endpoint } from '@/app/api/redactie/endpoint'
import { db } from '@/lib/db/client'
import { findWork } from '@/lib/worksheet/find-work'

/** Looks up a work by its DOI or ISBN: `{ item }`, or `{ message }` that says why not. */
export const GET = endpoint<z.ZodObject<{ zoek: z.ZodString }>, { id: string }>(
  { schema: z.object({ zoek: z.string().max(2_000) }), action: 'owner.enter' },
  ({ zoek }, { actor, params }) => findWork(db(), actor, params.id, zoek),
)
