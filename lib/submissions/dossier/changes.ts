import { type Html, html, type Part } from '@/lib/submissions/dossier/html'
import { isEmpty, spansHtml, type ValueContext, valueHtml } from '@/lib/submissions/dossier/values'
import type { ChangedField, ItemDiff, Piece, ValueDiff } from '@/lib/versions/diff'
import type { Vocabulary } from '@/lib/versions/words'

/** What changed between two versions, field by field; what came is underlined and marked with a plus, what went struck through and with a minus. */
export function changesHtml(kind: string, fields: readonly ChangedField[], words: Vocabulary): Html {
  if (fields.length === 0) return html`<p>Er is niets gewijzigd.</p>`
  const rows = fields.map(({ name, diff }) => {
    const names = [kind, name]
    return html`<div><dt>${words.label(names)}</dt><dd>${changeHtml(diff, { words, names })}</dd></div>`
  })
  return html`<dl class="wijzigingen">${rows}</dl>`
}

function changeHtml(diff: ValueDiff, context: ValueContext): Part {
  switch (diff.type) {
    case 'same':
      return valueHtml(diff.value, context)
    case 'added':
      return came(diff.value, context)
    case 'removed':
      return went(diff.value, context)
    case 'replaced':
      return [went(diff.before, context), ' ', came(diff.after, context)]
    case 'text':
      return html`<p>${diff.pieces.map(pieceHtml)}</p>`
    case 'object':
      return fieldsHtml(diff.fields, context)
    case 'list':
      return html`<ul>${diff.items.filter(({ diff: inner, moved }) => moved || inner.type !== 'same').map((item) => itemHtml(item, context))}</ul>`
  }
}

function itemHtml({ diff, moved }: ItemDiff, context: ValueContext): Html {
  return html`<li>${moved && html`<span class="stil">verplaatst: </span>`}${changeHtml(diff, context)}</li>`
}

function fieldsHtml(fields: readonly { name: string; diff: ValueDiff }[], { words, names }: ValueContext): Part {
  const changed = fields.filter(({ diff }) => diff.type !== 'same')
  const rows = changed.map(({ name, diff }) => {
    const below = [...names, name]
    return html`<div><dt>${words.label(below)}</dt><dd>${changeHtml(diff, { words, names: below })}</dd></div>`
  })
  return html`<dl>${rows}</dl>`
}

function pieceHtml(piece: Piece): Part {
  if (piece.type === 'marked') return html`<ins>${spansHtml(piece.after)}</ins>`
  if (piece.type === 'same') return spansHtml(piece.spans)
  return piece.type === 'added' ? html`<ins>${spansHtml(piece.spans)}</ins>` : html`<del>${spansHtml(piece.spans)}</del>`
}

function came(value: unknown, context: ValueContext): Part {
  return isEmpty(value) ? undefined : html`<ins class="heel">${valueHtml(value, context)}</ins>`
}

function went(value: unknown, context: ValueContext): Part {
  return isEmpty(value) ? undefined : html`<del class="heel">${valueHtml(value, context)}</del>`
}
