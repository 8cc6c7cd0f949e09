import { plainText } from '@/lib/content/text'
import type { Reason } from '@/lib/interventions/chooser'
import { costBand, costBandLabels } from '@/lib/interventions/costs'
import type { Intervention } from '@/lib/interventions/schema'
import { forms, sectors } from '@/lib/interventions/vocabulary'
import { costLine, scheduleLine, workLine } from '@/lib/interventions/words'
import type { SearchQuery } from '@/lib/search/query'
import { capitalise, joinNl, truncate } from '@/lib/text'

type Row = { title: string; summary: string; path: string }
type Filters = SearchQuery['filters']

const longest = 160
const disjunction = new Intl.ListFormat('nl', { type: 'disjunction' })

/**
 * Why an intervention fits the answers, in words of its own record: what it works at, for whom, where, how long, what
 * it costs and by which mechanism. `row` finds the paragraph of a mechanism. What the record does not say is left out.
 */
export function reasonsFor(content: Intervention, { filters }: SearchQuery, row: (id: string) => Row | undefined): Reason[] {
  return [goal(content, filters), people(content, filters), place(content, filters), time(content), money(content, filters), form(content, filters)]
    .flatMap((reason) => reason ?? [])
    .concat(mechanism(content, row) ?? [])
}

/** The goal that is about the people who were asked for, else the first. */
function goal({ goals, endGroups }: Intervention, { groep = [] }: Filters): Reason | undefined {
  const names = endGroups.filter(({ kind }) => kind && groep.includes(kind)).map(({ name }) => name)
  const best = goals.find(({ groups }) => groups.some((name) => names.includes(name))) ?? goals[0]
  return best && { label: 'Werkt aan', text: truncate(plainText(best.text), longest) }
}

/** Those who were asked for; else all whom it is for, or through whom it works when it names nobody else. */
function people({ endGroups, intermediaryGroups }: Intervention, { groep = [] }: Filters): Reason | undefined {
  const asked = endGroups.filter(({ kind }) => kind && groep.includes(kind))
  const groups = [asked, endGroups, intermediaryGroups].find(({ length }) => length > 0) ?? []
  return groups.length > 0 ? { label: 'Voor', text: truncate(groups.map(({ name }) => name).join('; '), longest) } : undefined
}

/** Where exactly; the name of the sector alone would only say again what was asked. */
function place({ location, sectors: places }: Intervention, { setting = [] }: Filters): Reason | undefined {
  const asked = places.filter((value) => setting.includes(value))
  if (asked.length === 0 || !location) return undefined
  return { label: 'Plek', text: `${joinNl(asked.map((value) => sectors[value]))}: ${location}` }
}

function time({ schedule }: Intervention): Reason | undefined {
  const text = schedule && (scheduleLine(schedule) || schedule.note)
  return text ? { label: 'Tijd', text: capitalise(text) } : undefined
}

function money({ costs }: Intervention, { kosten = [] }: Filters): Reason | undefined {
  const band = costBand(costs)
  if (!costs || kosten.length === 0 || band === 'onbekend') return undefined
  const work = workLine(costs)
  return { label: 'Kosten', text: `${costLine(costs) || costBandLabels[band]}${work && `; wel ${work}`}` }
}

/** Something else than what was tried. */
function form({ forms: own }: Intervention, { zonder = [] }: Filters): Reason | undefined {
  if (zonder.length === 0) return undefined
  const tried = zonder.flatMap((value) => (Object.hasOwn(forms, value) ? forms[value as keyof typeof forms].toLowerCase() : []))
  return { label: 'Anders', text: `${joinNl(own.map((value) => forms[value]))}, geen ${disjunction.format(tried)}` }
}

function mechanism({ theory }: Intervention, row: (id: string) => Row | undefined): Reason | undefined {
  for (const { doc, anchor } of theory?.mechanisms ?? []) {
    const paragraph = doc && anchor ? row(`${doc}#${anchor}`) : undefined
    if (paragraph) return { label: 'Zo werkt het', text: paragraph.summary, more: { label: paragraph.title, href: paragraph.path } }
  }
  return undefined
}
