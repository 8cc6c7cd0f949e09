import type { Criterion } from '@/lib/reviews/criteria'
import { type AssessmentForm, adviceLabels, type Citation, verdictLabels } from '@/lib/reviews/schema'
import { type Html, html, paragraphs } from '@/lib/submissions/dossier/html'

/** What somebody, or both together, found: a row for each criterion, the advice and the summary. */
export function judgementHtml({ verdicts, advice, summary }: AssessmentForm, criteria: readonly Criterion[]): Html {
  const rows = criteria.map(({ id, label }) => {
    const given = verdicts[id]
    const cited = (given?.citations ?? []).map((one) => html`<li>${citedWords(one)}</li>`)
    return html`<tr><th scope="row">${label}</th><td>${given?.verdict ? verdictLabels[given.verdict] : 'geen oordeel'}</td><td>${paragraphs(given?.motivation ?? '')}${cited.length > 0 && html`<ul>${cited}</ul>`}</td></tr>`
  })
  return html`<table><thead><tr><th scope="col">Criterium</th><th scope="col">Oordeel</th><th scope="col">Motivatie en bronnen</th></tr></thead><tbody>${rows}</tbody></table>
<p><strong>Advies:</strong> ${advice ? adviceLabels[advice] : 'nog geen'}</p>${paragraphs(summary)}`
}

function citedWords(cited: Citation): string {
  if ('literature' in cited) return cited.literature
  return [cited.doc, cited.anchor, cited.note].filter(Boolean).join(', ')
}
