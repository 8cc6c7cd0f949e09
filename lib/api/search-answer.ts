import type { Asked } from '@/lib/search/ask'
import type { SearchHit, Segment } from '@/lib/search/query'
import type { Answer } from '@/lib/search/question/shape'
import { absoluteUrl } from '@/lib/site/site'

/** A result as programs get it. `score`: from 0 to 1, or null where no words were asked; `datum`: as precise as it is known. */
export type ApiResult = {
  soort: string
  label: string
  titel: string
  url: string
  passage: string
  score: number | null
  datum?: string
  /** Fiction, to show what a thing may look like. */
  voorbeeld?: true
  /** Past the last day on which it counts as right. */
  verlopen?: true
}

/** The answer to a question in a sentence. `begrepen`: what it said that can be filtered by; `citaten`: word for word. */
export type ApiAnswer = {
  zin: string
  onderbouwd: boolean
  begrepen: { parameter: string; waarde: string; label: string; woorden: string }[]
  citaten: { tekst: string; titel: string; url: string }[]
}

export type ApiResults = {
  totaal: number
  pagina: number
  paginas: number
  perPagina: number
  /** What was probably meant; `verbeterd`: and what these are the results of. */
  bedoelde?: string
  verbeterd?: true
  /** No document has all the words; these have some of them. */
  gedeeltelijk?: true
  antwoord?: ApiAnswer
  /** Chosen by KIS for these words; not among the results. */
  aanraders: ApiResult[]
  resultaten: ApiResult[]
}

/** What a search found, for programs: the same as the page shows, with full addresses. */
export function toApiResults({ results, answer }: Asked, siteUrl: string): ApiResults {
  const { total, page, pageCount, pageSize, spelling, partial, bets, hits } = results
  return {
    totaal: total,
    pagina: page,
    paginas: pageCount,
    perPagina: pageSize,
    ...(spelling && { bedoelde: spelling.words }),
    ...(spelling?.corrected && { verbeterd: true }),
    ...(partial && { gedeeltelijk: true }),
    ...(answer && { antwoord: toApiAnswer(answer, siteUrl) }),
    aanraders: bets.map((hit) => toApiResult(hit, siteUrl)),
    resultaten: hits.map((hit) => toApiResult(hit, siteUrl)),
  }
}

function toApiAnswer({ sentence, supported, understood, passages }: Answer, siteUrl: string): ApiAnswer {
  return {
    zin: sentence,
    onderbouwd: supported,
    begrepen: understood.asked.map(({ key, value, label, text }) => ({ parameter: key, waarde: value, label, woorden: text })),
    citaten: passages.map(({ text, title, path }) => ({ tekst: text, titel: title, url: absoluteUrl(siteUrl, path) })),
  }
}

function toApiResult({ kind, typeLabel, title, path, passage, score, date, example, expired }: SearchHit, siteUrl: string): ApiResult {
  return {
    soort: kind,
    label: typeLabel,
    titel: plainText(title),
    url: absoluteUrl(siteUrl, path),
    passage: plainText(passage),
    score: score ?? null,
    ...(date && { datum: date }),
    ...(example && { voorbeeld: true }),
    ...(expired && { verlopen: true }),
  }
}

function plainText(segments: readonly Segment[]): string {
  return segments.map(({ text }) => text).join('')
}
