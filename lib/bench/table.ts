import type { Rate } from '@/lib/bench/load'
import type { Measured } from '@/lib/bench/rates'
import { redactieText } from '@/lib/bench/redactie'
import type { Register } from '@/lib/bench/register'
import { type BenchResult, kilobytes, type Round, verdicts } from '@/lib/bench/result'
import { searchText } from '@/lib/bench/search-table'
import { yearlyRoundText } from '@/lib/bench/yearly-round'
import { markdownTable } from '@/lib/markdown-table'

/** The whole result as Markdown, to read in a terminal or to quote. */
export function report(result: BenchResult): string {
  const { machine, pace, rounds, search, register, sizes, visible, redactie, yearlyRound } = result
  const parts = [
    `## Benchmark, ${result.on.slice(0, 10)}`,
    `${machine.cores} cores (${machine.processor}), shared by the server, PostgreSQL and the load generator. Node ${machine.node}, Next ${machine.next}. ` +
      `${pace.connections} connections, ${pace.warmUp} s of warming up and ${pace.measure} s of measuring each, \`Accept-Encoding: gzip\`.`,
    '**Remembered**: one address, again and again. **First time**: another address every time, so that each page is made anew. The empty app is measured before and after; its mean stands here.',
    ratesTable(rounds),
    searchText(search),
    registerText(register),
    redactieText(redactie),
    yearlyRoundText(yearlyRound),
    ...(sizes
      ? ['Bytes after gzip that a browser loads, with nothing remembered:', sizesTable([...sizes.site, ...sizes.empty])]
      : ['Bytes were not weighed: no Chromium here.']),
    `From publish to visible (${visible.times} times): on the page ${visible.page.median} ms, at most ${visible.page.max} ms; in the list ${visible.list.median} ms, at most ${visible.list.max} ms.`,
    'Memory after the load:',
    markdownTable(
      ['documents', 'public server', 'Next', 'PostgreSQL'],
      rounds.map(({ documents, memory }) => [String(documents), `${memory.front} MB`, `${memory.next} MB`, `${memory.postgres} MB`]),
    ),
    markdownTable(
      ['aim', 'measured', 'met'],
      verdicts(result).map(({ aim, measured, met }) => [aim, measured, met ? 'yes' : 'no']),
    ),
  ]
  return `${parts.join('\n\n')}\n`
}

function registerText({ interventions, search, page, empty, ratio, memory }: Register): string {
  const [before, after] = memory
  return [
    `The register with ${interventions} interventions, another combination of facets every time:`,
    markdownTable(
      ['what', 'p50', 'p95'],
      [
        ['results and all counts', ...times(search)],
        [`the whole page made anew, one at a time (${ratio.toFixed(2)} × the empty dynamic page)`, ...times(page)],
        ['the empty dynamic page, one at a time', ...times(empty)],
      ],
    ),
    `Memory of Next before and after ${page.requests} such pages: ${before.next} and ${after.next} MB.`,
  ].join('\n\n')
}

function times({ p50, p95 }: Pick<Rate, 'p50' | 'p95'>): string[] {
  return [p50, p95].map((ms) => `${ms.toFixed(ms < 10 ? 1 : 0)} ms`)
}

function ratesTable(rounds: readonly Round[]): string {
  const header = ['page', 'asked', ...rounds.flatMap(({ documents }) => [`${documents} documents: requests/s`, 'p95', '× empty app'])]
  const empty = (['static', 'dynamic'] as const).map((kind) => [`empty app, ${kind}`, '', ...rounds.flatMap(({ baseline }) => rateCells(baseline[kind], ''))])
  const rows = (rounds[0]?.measured ?? []).map(({ page, mode }) => [
    page,
    mode,
    ...rounds.flatMap((round) => measuredCells(round.measured.find((one) => one.page === page && one.mode === mode))),
  ])
  return markdownTable(header, [...empty, ...rows])
}

function measuredCells(one: Measured | undefined): string[] {
  return one ? rateCells(one.rate, `${one.ratio.toFixed(2)} ${one.against}`) : ['', '', '']
}

function rateCells({ perSecond, p95 }: Rate, ratio: string): string[] {
  return [perSecond.toFixed(0), `${p95.toFixed(p95 < 10 ? 1 : 0)} ms`, ratio]
}

function sizesTable(all: NonNullable<BenchResult['sizes']>['site']): string {
  return markdownTable(
    ['page', 'HTML', 'CSS', 'JS', 'fonts'],
    all.map(({ page, html, css, js, fonts }) => [page, ...[html, css, js, fonts].map(kilobytes)]),
  )
}
