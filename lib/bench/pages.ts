import { setTimeout as wait } from 'node:timers/promises'
import type { Addresses } from '@/lib/bench/load'
import { Chance } from '@/lib/bench/random'
import type { KindId } from '@/lib/content/id'
import type { Db } from '@/lib/db/client'
import { publishedChannel } from '@/lib/events/channel'
import { type FacetKey, facets } from '@/lib/search/facets'
import type { FacetResult } from '@/lib/search/query'

/**
 * A page to measure. `remembered`: one address, again and again, as most visits are. `first`: another address each
 * time, so that every page must be made.
 */
export type BenchPage = { name: string; remembered: string; first?: Addresses; group: 'page' | 'list' }

const addressesPerRun = 20_000

/** The pages of the issue: remembered at the longest real document of each kind, first time at all of them in an order of chance. */
export async function benchPages(db: Db): Promise<BenchPage[]> {
  return [
    { group: 'page', name: 'home', remembered: '/' },
    { group: 'page', name: 'guide chapter', ...(await documentAddresses(db, 'kennisgids', false)) },
    { group: 'page', name: 'publication', ...(await documentAddresses(db, 'publicatie', true)) },
    { group: 'page', name: 'intervention', ...(await documentAddresses(db, 'interventie', true)) },
    { group: 'list', name: 'filtered list', remembered: '/publicaties?type=rapport&doelgroep=gemeente', first: eachOnce(db, filterAddresses()) },
    { group: 'list', name: 'search', remembered: '/zoeken?q=discriminatie', first: eachOnce(db, await wordAddresses(db)) },
  ]
}

async function documentAddresses(db: Db, kind: KindId, listed: boolean): Promise<Pick<BenchPage, 'remembered' | 'first'>> {
  const all = await db.$queryRaw<{ path: string }[]>`
    SELECT s.path FROM "SearchDocument" s JOIN "Document" d ON d.id = s."documentId"
    WHERE s.kind = ${kind} AND s.listed = ${listed} ORDER BY (d.pack = 'kis') DESC NULLS LAST, length(s.body) DESC, s.id`
  const paths = all.map((row) => row.path)
  return { remembered: paths[0] ?? '/', first: eachOnce(db, new Chance(3).shuffled(paths)) }
}

/** Lists of publications, each with another choice of types and audiences. */
function filterAddresses(): string[] {
  const chance = new Chance(1)
  const values = (key: FacetKey) => Object.keys((facets[key] as { values: object }).values)
  const choose = (key: FacetKey, most: number) => chance.some(values(key), most).map((value) => `${key}=${value}`)
  return unique(() => `/publicaties?${[...choose('type', 4), ...choose('doelgroep', 4)].sort().join('&')}`)
}

/** Searches for two or three words that follow each other in a title. */
async function wordAddresses(db: Db): Promise<string[]> {
  const chance = new Chance(2)
  const rows = await db.searchDocument.findMany({ where: { listed: true }, select: { title: true }, orderBy: { id: 'asc' } })
  const titles = rows.map((row) => row.title.match(/\p{L}{3,}/gu) ?? []).filter((words) => words.length > 1)
  return unique(() => {
    const words = chance.one(titles)
    const from = chance.whole(0, words.length - 2)
    return `/zoeken?q=${encodeURIComponent(words.slice(from, from + chance.whole(2, 3)).join(' '))}`
  })
}

/** Lists of interventions, each with another choice over all facets, as people combine them: a few values of a few. */
export function interventionAddresses(offered: readonly FacetResult[]): string[] {
  const chance = new Chance(4)
  return unique(() => {
    const chosen = chance.some(offered, 4).flatMap(({ key, options }) => chance.some(options, 2).map(({ value }): [string, string] => [key, value]))
    return `/interventies?${new URLSearchParams(chosen)}`
  })
}

function unique(make: () => string): string[] {
  return [...new Set(Array.from({ length: addressesPerRun }, make))]
}

function eachOnce(db: Db, list: readonly string[]): Addresses {
  return { list, forget: () => forgetPages(db) }
}

const heardWithinMs = 100

/** Announces a change, after which the public server makes every page anew. */
async function forgetPages(db: Db): Promise<void> {
  await db.$executeRaw`SELECT pg_notify(${publishedChannel}, '')`
  await wait(heardWithinMs)
}
