import type { z } from 'zod'
import { plainText, type RichText } from '@/lib/content/text'
import { abstractParts, type EffectLevel, studiedOnEffect } from '@/lib/interventions/vocabulary'

type Group = { name: string; ageFrom?: number | undefined; ageTo?: number | undefined }
/** What the rules look at. A record that is being written fits when its lists are there and its abstract has only parts that are chosen. */
export type RuledRecord = {
  abstract: { part: keyof typeof abstractParts; text: RichText }[]
  endGroups: Group[]
  intermediaryGroups: Group[]
  goals: { key?: string | undefined; groups: string[]; factors: string[] }[]
  approach: { goals: string[]; mechanisms: string[] }[]
  theory?: { factors: { key?: string | undefined }[]; mechanisms: { anchor?: string | undefined }[] } | undefined
  costs?:
    | {
        free?: boolean | undefined
        once?: number | undefined
        perGroup?: number | undefined
        perParticipant?: number | undefined
        licence?: number | undefined
      }
    | undefined
  effect: { level: EffectLevel; url?: string | undefined }
  studies: unknown[]
  confirmedOn?: string | undefined
  validUntil?: string | undefined
}
type Report = (path: PropertyKey[], message: string) => void

export type RecordProblem = { path: PropertyKey[]; message: string }

/** What must hold within one record of an intervention, beyond the shape of its fields. */
export function checkRecord(record: RuledRecord, context: z.RefinementCtx): void {
  for (const problem of recordProblems(record)) context.addIssue({ code: 'custom', ...problem })
}

/** The same as a list. */
export function recordProblems(record: RuledRecord): RecordProblem[] {
  const problems: RecordProblem[] = []
  const report: Report = (path, message) => void problems.push({ path, message })
  checkAbstract(record, report)
  checkGroups(record, report)
  checkTheory(record, report)
  if (record.costs?.free && [record.costs.once, record.costs.perGroup, record.costs.perParticipant, record.costs.licence].some((amount) => amount))
    report(['costs', 'free'], 'Wat gratis is, heeft geen bedragen. Kies een van beide.')
  if (studiedOnEffect.includes(record.effect.level) && record.studies.length === 0 && !record.effect.url)
    report(['effect', 'level'], 'Aanwijzingen voor effect vragen om bewijs: noem een studie, of waar de beoordeling staat (url).')
  if (record.validUntil && !record.confirmedOn)
    report(['validUntil'], 'Geldig tot hoort bij een bevestiging: vul in wanneer de eigenaar het bevestigde (confirmedOn).')
  if (record.confirmedOn && record.validUntil && record.validUntil < record.confirmedOn)
    report(['validUntil'], 'Geldig tot ligt voor de dag waarop het is bevestigd.')
  return problems
}

/** Words of running text, as one counts them: separated by white space. */
export function countWords(text: RichText): number {
  return plainText(text).split(/\s+/).filter(Boolean).length
}

function checkAbstract({ abstract }: RuledRecord, report: Report): void {
  abstract.forEach(({ part, text }, i) => {
    const { label, words } = abstractParts[part]
    const count = countWords(text)
    if (count > words) report(['abstract', i, 'text'], `${label} heeft ${count} woorden; hoogstens ${words}.`)
    if (abstract.findIndex((other) => other.part === part) < i) report(['abstract', i, 'part'], `${label} staat er al.`)
  })
}

function checkGroups({ endGroups, intermediaryGroups, goals }: RuledRecord, report: Report): void {
  for (const [field, groups] of [['endGroups', endGroups] as const, ['intermediaryGroups', intermediaryGroups] as const])
    groups.forEach(({ ageFrom = 0, ageTo = 120 }, i) => {
      if (ageFrom > ageTo) report([field, i, 'ageTo'], 'De hoogste leeftijd is lager dan de laagste.')
    })
  const names = [...endGroups, ...intermediaryGroups].map((group) => group.name)
  goals.forEach((goal, i) => {
    for (const group of goal.groups)
      if (!names.includes(group)) report(['goals', i, 'groups'], `Er is geen doelgroep die “${group}” heet. Kies uit: ${names.join('; ') || '(geen)'}.`)
  })
}

function checkTheory({ theory, goals, approach }: RuledRecord, report: Report): void {
  const factors = keys(theory?.factors)
  const mechanisms = theory?.mechanisms.map(({ anchor }) => anchor) ?? []
  const unknown = (path: PropertyKey[], what: string, value: string) => report(path, `Er is geen ${what} met de sleutel “${value}”.`)
  goals.forEach((goal, i) => {
    for (const factor of goal.factors) if (!factors.includes(factor)) unknown(['goals', i, 'factors'], 'factor', factor)
  })
  approach.forEach((activity, i) => {
    for (const goal of activity.goals) if (!keys(goals).includes(goal)) unknown(['approach', i, 'goals'], 'doel', goal)
    for (const anchor of activity.mechanisms) if (!mechanisms.includes(anchor)) unknown(['approach', i, 'mechanisms'], 'mechanisme', anchor)
  })
}

function keys(items: readonly { key?: string | undefined }[] = []): (string | undefined)[] {
  return items.map((item) => item.key)
}
