import { formatDate } from '@/lib/dates'
import { readPath } from '@/lib/editor/field-spec'
import { labelOfPath } from '@/lib/editor/labels'
import { momentOf } from '@/lib/events/moments'
import { criteriaOf } from '@/lib/reviews/criteria'
import { dayText } from '@/lib/rounds/days'
import { site } from '@/lib/site/site'
import { changesHtml } from '@/lib/submissions/dossier/changes'
import { type Html, html, type Part, paragraphs } from '@/lib/submissions/dossier/html'
import { judgementHtml } from '@/lib/submissions/dossier/judgement'
import type { Dossier } from '@/lib/submissions/dossier/read'
import { dossierStyle } from '@/lib/submissions/dossier/style'
import { isEmpty, type ValueContext, valueHtml } from '@/lib/submissions/dossier/values'
import type { RemarkView } from '@/lib/submissions/shapes'
import { stateWords, submissionLabels } from '@/lib/submissions/states'
import { diffContent } from '@/lib/versions/diff'
import { fieldOrder, type Vocabulary, vocabularyOf } from '@/lib/versions/words'
import { worksheetParts } from '@/lib/worksheet/parts'

const kind = 'interventie'

/** The dossier as one HTML file that needs nothing else: to keep, to send, to print. */
export function dossierPage(dossier: Dossier, now = new Date()): string {
  const { view, audience, titles, versions, decisions, steps } = dossier
  const { submission, registration } = view
  const words = vocabularyOf(kind, titles)
  const moment = (iso: string) => momentOf(new Date(iso), now).replace(/^vandaag/, `op ${formatDate(now.toISOString())}`)
  const chapters: [string, string, Part][] = [
    ['aanmelding', 'Aanmelding', definitions(registration)],
    [
      'verloop',
      'Verloop',
      steps.map(
        (one) =>
          html`<section class="blok"><h3>${one.what}</h3><p class="stil">${one.who}, ${moment(one.at)}${one.private && ' (reden alleen voor KIS)'}</p>${paragraphs(one.reason)}</section>`,
      ),
    ],
    ...versions
      .toReversed()
      .map(({ number, by, at, note, content }): [string, string, Part] => [
        `versie-${number}`,
        `Versie ${number}`,
        html`<p class="stil">Ingediend door ${by}, ${moment(at)}</p>${note && html`<blockquote>${paragraphs(note)}</blockquote>`}${contentHtml(content, words)}`,
      ]),
    ...versions
      .slice(1)
      .toReversed()
      .map(({ number, content }): [string, string, Part] => [
        `wijzigingen-${number}`,
        `Van versie ${number - 1} naar ${number}`,
        changesHtml(kind, diffContent(versions.find((one) => one.number === number - 1)?.content ?? {}, content, fieldOrder(kind)), words),
      ]),
    ['feedback', 'Feedback', remarksHtml(dossier.remarks, audience === 'kis', moment)],
    ...(audience === 'kis' ? internal(dossier, moment) : []),
    [
      'besluiten',
      'Besluiten',
      decisions.map(
        (one) =>
          html`<section class="blok"><h3>${submissionLabels[one.outcome as keyof typeof submissionLabels]}</h3><p class="stil">Over versie ${one.version}, ${moment(one.at)}${one.validUntil && `, geldig tot en met ${formatDate(dayText(one.validUntil))}`}</p>${paragraphs(one.motivation)}</section>`,
      ),
    ],
    [
      'berichten',
      'Berichten van KIS',
      view.messages.map(
        (one) =>
          html`<section class="blok"><h3>${one.subject}</h3><p class="stil">${audience === 'kis' ? one.by : 'KIS'}, ${moment(one.at)}</p>${paragraphs(one.text)}</section>`,
      ),
    ],
    ['bijlagen', 'Bijlagen', filesHtml(dossier)],
  ]
  const facts = [
    { label: 'Organisatie', value: submission.organisation.name },
    { label: 'Ronde', value: submission.round.title },
    { label: 'Staat', value: stateWords(submission.state, submission.rounds) },
    { label: 'Gemaakt', value: moment(now.toISOString()) },
    { label: 'Voor', value: audience === 'kis' ? 'KIS: met interne notities en beoordelingen. Niet doorsturen.' : 'De eigenaar' },
  ]
  return page(
    submission.title,
    html`<header><p>${site.name}</p><h1>${submission.title}</h1><p>Dossier van de inzending</p>${definitions(facts)}</header>
<nav aria-label="Inhoud"><h2>Inhoud</h2><ol>${chapters.map(([id, title]) => html`<li><a href="#${id}">${title}</a></li>`)}</ol></nav>
<main>${chapters.map(([id, title, body]) => html`<section class="hoofdstuk" id="${id}"><h2>${title}</h2>${hasWords(body) ? body : html`<p class="stil">Niets.</p>`}</section>`)}</main>`,
  )
}

function page(title: string, body: Html): string {
  return html`<!doctype html>
<html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>Dossier: ${title}</title><style>${dossierStyle}</style></head>
<body>${body}</body></html>
`.text
}

function hasWords(part: Part): boolean {
  return Array.isArray(part) ? part.some(hasWords) : part !== undefined && part !== null && part !== false && part !== ''
}

function definitions(rows: readonly { label: string; value: string }[]): Part {
  return rows.length > 0 && html`<dl>${rows.map(({ label, value }) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`)}</dl>`
}

/** A version in the order in which the worksheet asks it. */
function contentHtml(content: Readonly<Record<string, unknown>>, words: Vocabulary): Part {
  return worksheetParts.map(({ title, fields }) => {
    const rows = fields.flatMap((path) => {
      const names = path.split('.')
      const value = names.reduce<unknown>(
        (inside, name) => (inside !== null && typeof inside === 'object' ? (inside as Record<string, unknown>)[name] : undefined),
        content,
      )
      const context: ValueContext = { words, names: [kind, ...names] }
      return isEmpty(value) ? [] : [html`<div><dt>${words.label(context.names)}</dt><dd>${valueHtml(value, context)}</dd></div>`]
    })
    return rows.length > 0 && html`<h3>${title}</h3><dl>${rows}</dl>`
  })
}

function remarksHtml(remarks: readonly RemarkView[], all: boolean, moment: (iso: string) => string): Part {
  return remarks.map((one) => {
    const place = one.path ? labelOfPath(kind, readPath(one.path)) : 'Over het geheel'
    const marks = [
      `versie ${one.version}`,
      one.required ? 'verwerken' : 'advies',
      one.resolved ? 'afgehandeld' : 'open',
      ...(all && !one.released ? ['niet vrijgegeven'] : []),
    ]
    return html`<section class="blok"><h3>${place}</h3><p class="stil">${one.author}, ${moment(one.createdAt)} (${marks.join(', ')})</p>${one.quote && html`<blockquote>${one.quote}</blockquote>`}${paragraphs(one.text)}${one.answers.map((answer) => html`<div class="antwoord"><p class="stil">Antwoord van ${answer.author}, ${moment(answer.createdAt)}${answer.says && `: ${answer.says.replace('-', ' ')}`}</p>${paragraphs(answer.text)}</div>`)}</section>`
  })
}

function internal({ assessments, consensus, notes, view }: Dossier, moment: (iso: string) => string): [string, string, Part][] {
  const criteria = criteriaOf(view.submission.round.criteriaVersion)
  return [
    [
      'beoordelingen',
      'Beoordelingen',
      assessments.map(
        (one) =>
          html`<section><h3>${one.by}</h3><p class="stil">Over versie ${one.version}${one.handedInAt && `, ingeleverd ${moment(one.handedInAt)}`}</p>${judgementHtml(one, criteria)}</section>`,
      ),
    ],
    [
      'consensus',
      'Gezamenlijk advies',
      consensus &&
        html`<p class="stil">Over versie ${consensus.version}. Eens: ${consensus.agreedBy.join(', ') || 'nog niemand'}</p>${judgementHtml(consensus, criteria)}`,
    ],
    [
      'notities',
      'Interne notities',
      notes.map((one) => html`<section class="blok"><p class="stil">${one.author}, ${moment(one.createdAt)}</p>${paragraphs(one.text)}</section>`),
    ],
  ]
}

function filesHtml({ view: { files } }: Dossier): Part {
  return (
    files.length > 0 &&
    html`<p>De bestanden zelf zitten niet in dit dossier.</p><ul>${files.map((file) => html`<li>${file.title} (${file.name})${file.removed && ', weggehaald uit het werkblad'}</li>`)}</ul>`
  )
}
