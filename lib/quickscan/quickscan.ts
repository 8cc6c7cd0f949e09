import type { databases } from '@/lib/interventions/vocabulary'

export type Database = (typeof databases)[number]

/**
 * What an answer does to the advice. `goed`: nothing more to do. `aandacht`: no reason to wait, but worth knowing.
 * `ontbreekt`: without it one is not ready. `elders`: it does not belong in the databases of KIS.
 */
export type Effect = 'goed' | 'aandacht' | 'ontbreekt' | 'elders'

/** `says`: what the answer means for the advice; `first`: what to do about it, before or during the round. */
export type Option = { value: string; label: string; effect: Effect; says: string; first?: string; database?: Database }

/** A question with one answer, options from best to worst; or with `several` answers, none of which is better than another. */
export type Question = { id: string; short: string; title: string; hint?: string; several?: true; options: readonly Option[] }

export const quickscanPath = '/interventies/indienen/quickscan'

/** One value for each question; several, or none, for the one that takes several. */
export type Answers = Readonly<Record<string, readonly string[]>>

/** An answer with what it means. `first` is empty where there is nothing to do. */
export type Finding = { id: string; short: string; answer: string; says: string; first: string }

/** Another Dutch registry that it may fit. `asks`: what that one asks that is not there yet. */
export type Elsewhere = { id: string; name: string; href: string; why: string; asks: string[] }

/**
 * `klaar`: nothing is missing. `nog-niet`: it belongs here, but what is in `missing` comes first. `elders`: it does not
 * belong in the databases of KIS; `registries` may then be empty. What is missing is said there too.
 */
export type Advice = {
  outcome: 'klaar' | 'nog-niet' | 'elders'
  database?: Database
  missing: Finding[]
  attention: Finding[]
  good: Finding[]
  registries: Elsewhere[]
}
