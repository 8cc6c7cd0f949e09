import { markdownTable } from '@/lib/markdown-table'
import type { Summary } from '@/lib/search/evaluation/measure'
import { type Evaluation, points } from '@/lib/search/evaluation/result'
import { formatNumber } from '@/lib/text'

const head = ['zoekvragen', 'nDCG@10', 'MRR', 'recall@50', 'zonder resultaat']

/** An evaluation as Markdown, to read in a terminal or to quote. */
export function evaluationText({ engine, all, tune, held, slices, change, broken, ms }: Evaluation): string {
  const rows = [
    ...slices.map(({ slice, now, before }) => [slice, ...cells(now), before === undefined ? '' : points(before)]),
    ['**alles**', ...cells(all), ''],
    ['tune', ...cells(tune), ''],
    ['**held** (nooit bij afstellen bekeken)', ...cells(held), ''],
  ]
  return [
    `## ${engine}`,
    markdownTable(['onderdeel', ...head, 'vorige nDCG@10'], rows),
    change &&
      `Verschil met de vastgelegde uitslag over ${formatNumber(change.queries)} zoekvragen: ${points(change.difference)} (kans dat het toeval is: ${points(change.chance)}).`,
    `Per zoekvraag: p50 ${formatNumber(round(ms.p50))} ms, p95 ${formatNumber(round(ms.p95))} ms.`,
    broken.length > 0
      ? ['Fout:', ...broken.map(({ id, what }) => `- ${id}: ${what.join('; ')}`)].join('\n')
      : 'Alle paren die moeten of niet mogen worden gevonden, kloppen.',
  ]
    .filter(Boolean)
    .join('\n\n')
}

function cells({ queries, ndcg, mrr, recall, empty }: Summary): string[] {
  return [String(queries), points(ndcg), points(mrr), points(recall), `${Math.round(empty * 100)}%`]
}

function round(ms: number): number {
  return Math.round(ms * 10) / 10
}
