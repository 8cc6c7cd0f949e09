import { measureRate, type Pace, type Rate } from '@/lib/bench/load'
import type { BenchPage } from '@/lib/bench/pages'

export type Baseline = { static: Rate; dynamic: Rate }
export type Measured = {
  page: string
  mode: 'remembered' | 'first time'
  against: 'static' | 'dynamic'
  rate: Rate
  ratio: number
  aim?: number
  met?: boolean
}

/** Lowest share of the rate of the empty app: of its static page for pages, of its dynamic page for lists. */
const aims = { page: 0.85, list: 0.35 } as const

export async function measureBaseline(origin: string, pace: Pace): Promise<Baseline> {
  return { static: await measureRate(origin, { list: ['/'] }, pace), dynamic: await measureRate(origin, { list: ['/dynamic'] }, pace) }
}

/** Measures a page as it is remembered, and as it is when asked for the first time. */
export async function measurePage(origin: string, page: BenchPage, baseline: Baseline, pace: Pace): Promise<Measured[]> {
  const remembered = await measureRate(origin, { list: [page.remembered] }, pace)
  const results = [compare(page, 'remembered', remembered, baseline, aims[page.group])]
  if (!page.first) return results
  const first = await measureRate(origin, page.first, pace)
  return [...results, compare(page, 'first time', first, baseline, page.group === 'list' ? aims.list : undefined)]
}

function compare(page: BenchPage, mode: Measured['mode'], rate: Rate, baseline: Baseline, aim?: number): Measured {
  const against = page.group === 'list' || mode === 'first time' ? 'dynamic' : 'static'
  const ratio = rate.perSecond / baseline[against].perSecond
  return { page: page.name, mode, against, rate, ratio, ...(aim && { aim, met: ratio >= aim }) }
}
