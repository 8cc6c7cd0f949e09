import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'
import { type SearchScope, scopes } from '@/lib/search/scopes'

const names = Object.keys(scopes) as [keyof typeof scopes]

const judgement = z.strictObject({
  id: z.string(),
  slice: z.string(),
  /** `tune`: may be looked at while tuning; `held`: only ever measured. */
  split: z.enum(['tune', 'held']),
  query: z.string(),
  scope: z.enum(names).default('zoeken'),
  grades: z.record(z.string(), z.number().int().min(1).max(3)),
  mustFind: z.array(z.string()).default([]),
  mustNotFind: z.array(z.string()).default([]),
})

/** A query with what people who know the subject think of what should be found. */
export type Judgement = z.infer<typeof judgement>

/** Reads judged queries from a file. Throws ZodError when it is not what it should be. */
export function readJudgements(file: string): Judgement[] {
  return z.array(judgement).parse(parse(readFileSync(file, 'utf8')))
}

export function scopeOf({ scope }: Judgement): SearchScope {
  return scopes[scope]
}
