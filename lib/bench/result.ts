import { cpus } from 'node:os'
import type { Pace } from '@/lib/bench/load'
import type { Memory } from '@/lib/bench/memory'
import type { Baseline, Measured } from '@/lib/bench/rates'
import type { RedactieBench } from '@/lib/bench/redactie'
import type { Register } from '@/lib/bench/register'
import type { SearchBench } from '@/lib/bench/search'
import { searchVerdicts } from '@/lib/bench/search-table'
import type { Sizes } from '@/lib/bench/sizes'
import type { Visible } from '@/lib/bench/visible'
import type { YearlyRoundBench } from '@/lib/bench/yearly-round'

/** One round of measurements, with so many published documents. */
export type Round = { documents: number; baseline: Baseline; measured: Measured[]; memory: Memory }
export type Machine = { cores: number; processor: string; node: string; next: string }
export type BenchResult = {
  on: string
  machine: Machine
  pace: Pace
  rounds: Round[]
  search: SearchBench
  register: Register
  sizes: { site: Sizes[]; empty: Sizes[] } | undefined
  visible: Visible
  redactie: RedactieBench
  yearlyRound: YearlyRoundBench
}

/** What an aim of the platform comes to in this run. */
export type Verdict = { aim: string; measured: string; met: boolean }

const bytesAims = { html: 30, css: 25, jsAboveEmpty: 15 } as const
const registerAimMs = 100
const visibleAimMs = 1_000
const saveAimMs = 200
/** Rates swing this much from run to run on shared cores, so a smaller loss is none. */
const hardlyMoves = 0.75

export function thisMachine(next: string): Machine {
  return { cores: cpus().length, processor: cpus()[0]?.model.trim() ?? 'unknown', node: process.version, next }
}

/** Every aim with what was measured; the worst page counts. */
export function verdicts({ rounds, search, register, sizes, visible, redactie, yearlyRound }: BenchResult): Verdict[] {
  const all = rounds.flatMap((round) => round.measured)
  return [
    worstRatio(
      'remembered pages ≥ 0.85 × the empty static page',
      all.filter(({ against, mode }) => against === 'static' && mode === 'remembered'),
    ),
    worstRatio('filtered list and search, remembered ≥ 0.35 × the empty dynamic page', lists(all, 'remembered')),
    worstRatio('filtered list and search, first time ≥ 0.35 × the empty dynamic page', lists(all, 'first time')),
    ...(rounds.length > 1 ? [growth(rounds)] : []),
    {
      aim: `any facets over ${register.interventions} interventions ≤ ${registerAimMs} ms p95`,
      measured: `${register.search.p95.toFixed(1)} ms, whole page ${register.page.p95.toFixed(0)} ms`,
      met: register.search.p95 <= registerAimMs,
    },
    ...searchVerdicts(search),
    ...(sizes ? weights(sizes) : []),
    {
      aim: 'from publish to visible ≤ 1 s',
      measured: `${Math.max(visible.page.max, visible.list.max)} ms at most`,
      met: Math.max(visible.page.max, visible.list.max) <= visibleAimMs,
    },
    ...yearlyRound.pages.map(({ what, times }) => ({ aim: `${what} ≤ 200 ms p95`, measured: `${times.p95.toFixed(0)} ms`, met: times.p95 <= 200 })),
    { aim: `saving a document of 300 blocks ≤ ${saveAimMs} ms p95`, measured: `${redactie.save.p95.toFixed(0)} ms`, met: redactie.save.p95 <= saveAimMs },
  ]
}

function lists(all: readonly Measured[], mode: Measured['mode']): Measured[] {
  return all.filter((one) => one.mode === mode && one.aim !== undefined && one.against === 'dynamic')
}

function worstRatio(aim: string, measured: readonly Measured[]): Verdict {
  const worst = measured.toSorted((a, b) => a.ratio - b.ratio)[0]
  return { aim, measured: worst ? `${worst.ratio.toFixed(2)} (${worst.page})` : 'not measured', met: measured.every((one) => one.met) }
}

/** Compares shares of the empty app, which was measured again in each round, so that a busier machine does not count. */
function growth(rounds: readonly Round[]): Verdict {
  const [small, large] = [rounds[0], rounds.at(-1)]
  const moves = (small?.measured ?? []).flatMap((before) => {
    const after = large?.measured.find((one) => one.page === before.page && one.mode === before.mode)
    return after ? [{ page: `${before.page}, ${before.mode}`, share: after.ratio / before.ratio }] : []
  })
  const worst = moves.toSorted((a, b) => a.share - b.share)[0]
  return {
    aim: `hardly moves from ${small?.documents} to ${large?.documents} documents (≥ ${hardlyMoves})`,
    measured: `${worst?.share.toFixed(2)} (${worst?.page})`,
    met: (worst?.share ?? 0) >= hardlyMoves,
  }
}

function weights({ site, empty }: NonNullable<BenchResult['sizes']>): Verdict[] {
  const most = (key: 'html' | 'css' | 'js') => site.toSorted((a, b) => b[key] - a[key])[0] as Sizes
  const base = Math.max(...empty.map((one) => one.js))
  return [
    {
      aim: `HTML ≤ ${bytesAims.html} kB gzip`,
      measured: `${kilobytes(most('html').html)} (${most('html').page})`,
      met: most('html').html <= bytesAims.html * 1000,
    },
    { aim: `CSS ≤ ${bytesAims.css} kB gzip`, measured: kilobytes(most('css').css), met: most('css').css <= bytesAims.css * 1000 },
    {
      aim: `JS ≤ ${bytesAims.jsAboveEmpty} kB gzip above the empty app`,
      measured: `${kilobytes(most('js').js)}, empty app ${kilobytes(base)}`,
      met: most('js').js <= base + bytesAims.jsAboveEmpty * 1000,
    },
  ]
}

export function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`
}
