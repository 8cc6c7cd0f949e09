import { abstractParts } from '@/lib/interventions/vocabulary'
import type { Criterion } from '@/lib/reviews/criteria'
import { isEmpty, isEmptyRow } from '@/lib/worksheet/form/empty'
import { valueAt } from '@/lib/worksheet/form/paths'
import type { Worksheet } from '@/lib/worksheet/worksheet'

/** What is not there yet: the field to go to, and what to do, in Dutch. */
export type Missing = { path: (string | number)[]; message: string }
export type Check = (worksheet: Worksheet, dossiers?: readonly string[]) => Missing[]
type Row = Readonly<Record<string, unknown>>
type Numbered = { row: Row; i: number }

/** Fields that belong to no criterion. */
export const generalFields = [
  ...['title', 'summary', 'owner', 'contact', 'abstract', 'forms', 'sectors', 'grounds', 'preventionLevel', 'languages', 'region', 'municipalities'],
  ...['intermediaryGroups', 'location', 'reach', 'partOf', 'listedIn'],
]

const leastSummary = 20

export const generalChecks: readonly Check[] = [
  asks('title', 'Geef je interventie een naam.'),
  (worksheet) => {
    const { summary } = worksheet
    const isShort = typeof summary !== 'string' || summary.trim().length < leastSummary
    return isShort ? [{ path: ['summary'], message: `Vat je interventie samen in één of twee zinnen, van minstens ${leastSummary} tekens.` }] : []
  },
  asks('owner.name', 'Vul in welke organisatie over de interventie gaat.'),
  asks('forms', 'Kies wat voor soort interventie het is.'),
  asks('sectors', 'Kies waar het wordt uitgevoerd.'),
  (worksheet) => {
    const written = rowsOf(worksheet, 'abstract').filter(({ row }) => !isEmpty(row.text))
    const lacking = Object.entries(abstractParts).filter(([part]) => !written.some(({ row }) => row.part === part))
    return lacking.map(([, { label, words }]) => ({
      path: ['abstract'],
      message: `Schrijf het deel “${label}” van de samenvatting, in hoogstens ${words} woorden.`,
    }))
  },
]

const problem = asks('theory.problem.text', 'Beschrijf het probleem: wat is er aan de hand, bij wie, en waardoor?')
const factors = asks('theory.factors', 'Noem minstens één factor die het probleem in stand houdt en die je kunt veranderen.')
const goals = asks('goals', 'Schrijf minstens één doel op: wat is er straks anders, en bij wie?')
const involvement = asks('involvement.text', 'Schrijf op hoe de doelgroep meedacht of meebeslist.')
const approach = asks('approach', 'Beschrijf minstens één onderdeel van je aanpak.')

const mechanisms = asks('theory.mechanisms', 'Noem minstens één werkzaam mechanisme: waardoor werkt het?')

const goalGroups = each('goals', ({ groups }) => isEmpty(groups), 'groups', 'Kies bij dit doel voor welke groep het is.')
const goalFactors = each('goals', ({ factors }) => isEmpty(factors), 'factors', 'Kies bij dit doel welke factor het verandert.')
const activityTexts = each('approach', ({ text }) => isEmpty(text), 'text', 'Beschrijf wat er in dit onderdeel gebeurt.')
const activityGoals = each('approach', ({ goals }) => isEmpty(goals), 'goals', 'Kies aan welk doel dit onderdeel werkt.')

const goalActivities: Check = (worksheet) => {
  const worked = rowsOf(worksheet, 'approach').flatMap(({ row }) => (Array.isArray(row.goals) ? row.goals : []))
  const idle = rowsOf(worksheet, 'goals').filter(({ row }) => !row.key || !worked.includes(row.key))
  return idle.map(({ i }) => ({ path: ['goals', i], message: 'Geen onderdeel van je aanpak werkt nog aan dit doel. Kies het bij een onderdeel.' }))
}

const paragraphs: Check = (worksheet, dossiers) => {
  if (dossiers?.length === 0) return []
  const loose = rowsOf(worksheet, 'theory.mechanisms').filter(({ row }) => isEmpty(row.doc) || isEmpty(row.anchor))
  return loose.map(({ i }) => ({
    path: ['theory', 'mechanisms', i, 'doc'],
    message: 'Kies de paragraaf van het wat-werkt-dossier waar dit mechanisme in staat.',
  }))
}

const costs: Check = (worksheet) => {
  const { free, once, perGroup, perParticipant, licence, note } = (worksheet.costs ?? {}) as Row
  const isGiven = free === true || [once, perGroup, perParticipant, licence, note].some((value) => !isEmpty(value))
  return isGiven ? [] : [{ path: ['costs'], message: 'Vul in wat het kost, of zeg dat het gratis is.' }]
}

const research: Check = (worksheet) => {
  const says = rowsOf(worksheet, 'abstract').some(({ row }) => row.part === 'onderzoek' && !isEmpty(row.text))
  const message = 'Noem het onderzoek dat er is. Is er nog geen onderzoek gedaan? Schrijf dat dan in de samenvatting, bij “Onderzoek”.'
  return says || rowsOf(worksheet, 'studies').length > 0 ? [] : [{ path: ['studies'], message }]
}

/** What each criterion asks of a worksheet. */
const asked: Readonly<Record<string, readonly Check[]>> = {
  probleem: [problem, factors],
  doelgroep: [
    asks('endGroups', 'Noem voor wie het uiteindelijk bedoeld is.'),
    asks('selection.text', 'Schrijf op wie mee kan doen en hoe je hen vindt.'),
    involvement,
  ],
  doelen: [goals, goalGroups, goalFactors],
  aanpak: [approach, activityTexts, asks('schedule', 'Vul in hoe vaak en hoe lang iemand meedoet.')],
  samenhang: [factors, goals, approach, mechanisms, goalFactors, activityGoals, goalActivities],
  onderbouwing: [
    mechanisms,
    paragraphs,
    asks('theory.justification.text', 'Leg met theorie of onderzoek uit waarom je aanpak hierbij past.'),
    asks('literature', 'Noem de bronnen waar je naar verwijst.'),
  ],
  inclusief: [involvement, approach],
  uitvoering: [
    asks('materials', 'Noem de materialen die je gebruikt.'),
    asks('performers.text', 'Schrijf op wie het uitvoeren, en wat zij moeten kunnen.'),
    asks('qualityControl.text', 'Schrijf op hoe je let op de kwaliteit.'),
    asks('preconditions', 'Noem wat er geregeld moet zijn om dit goed te doen.'),
    asks('implementation.text', 'Schrijf op hoe een organisatie dit invoert.'),
    costs,
  ],
  werkzaam: [asks('essentialElements', 'Noem wat je niet kunt weglaten zonder dat het iets anders wordt.')],
  onderzoek: [research],
}

/** The checks of a criterion; of one that has none of its own, that its fields say something. */
export function checksOf({ id, fields }: Criterion): readonly Check[] {
  return asked[id] ?? fields.map((field) => asks(field, 'Vul dit nog in.'))
}

function asks(field: string, message: string): Check {
  const path = field.split('.')
  return (worksheet) => {
    const value = valueAt(worksheet, path)
    const isThere = Array.isArray(value) && !isText(value) ? !value.every(isEmptyRow) : !isEmpty(value)
    return isThere ? [] : [{ path, message }]
  }
}

function each(list: string, lacks: (row: Row) => boolean, field: string, message: string): Check {
  const lacking = (worksheet: Worksheet) => rowsOf(worksheet, list).filter(({ row }) => lacks(row))
  return (worksheet) => lacking(worksheet).map(({ i }) => ({ path: [...list.split('.'), i, field], message }))
}

/** The rows of a list that say something, with their places in it. */
function rowsOf(worksheet: Worksheet, list: string): Numbered[] {
  const rows = valueAt(worksheet, list.split('.'))
  return Array.isArray(rows) ? rows.flatMap((row: Row, i) => (isEmptyRow(row) ? [] : [{ row, i }])) : []
}

function isText(value: readonly unknown[]): boolean {
  return value.some((part) => typeof part !== 'object')
}
