import { measureRate, type Pace, type Rate } from '@/lib/bench/load'
import type { BenchPage } from '@/lib/bench/pages'

export type Baseline = { static: Rate; dynamic: Rate }
export type PageRate = { page: string; group: BenchPage['group']; mode: 'remembered' | 'first time'; rate: Rate }
/** `ratio`: the share of the rate of the empty app's page that it is held `against`. */
export type Measured = PageRate & { against: keyof Baseline; ratio: number; aim?: number; met?: boolean }

/** Lowest share of the rate of the empty app: of its static page for pages, of its dynamic page for lists. */
const aims = { page: 0.85, list: 0.35 } as const

export async function measureBaseline(origin: string, pace: Pace): Promise<Baseline> {
  return { static: await measureRate(origin, { list: ['/'] }, pace), dynamic: await measureRate(origin, { list: ['/dynamic'] }, pace) }
}

/** Measures a page as it is remembered, and as it is when asked for the first time. */
export async function measurePage(origin: string, { name: page, group, remembered, first }: BenchPage, pace: Pace): Promise<PageRate[]> {
  const rates: PageRate[] = [{ page, group, mode: 'remembered', rate: await measureRate(origin, { list: [remembered] }, pace) }]
  if (first) rates.push({ page, group, mode: 'first time', rate: await measureRate(origin, first, pace) })
  return rates
}

/** The mean of what was measured before and after, for a machine that does more than this. */
export function between(before: Baseline, after: Baseline): Baseline {
  return { static: mean(before.static, after.static), dynamic: mean(before.dynamic, after.dynamic) }
}

function mean(a: Rate, b: Rate): Rate {
  return { perSecond: (a.perSecond + b.perSecond) / 2, p50: (a.p50 + b.p50) / 2, p95: (a.p95 + b.p95) / 2, requests: a.requests + b.requests }
}

export function compare(measured: PageRate, baseline: Baseline): Measured {
  const { group, mode, rate } = measured
  const against = group === 'list' || mode === 'first time' ? 'dynamic' : 'static'
  const ratio = rate.perSecond / baseline[against].perSecond
  const aim = group === 'list' || mode === 'remembered' ? aims[group] : undefined
  return { ...measured, against, ratio, ...(aim && { aim, met: ratio >= aim }) }
}
