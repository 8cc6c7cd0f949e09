import { Mark, mergeAttributes, Node } from '@tiptap/core'
import { Bold } from '@tiptap/extension-bold'
import { Italic } from '@tiptap/extension-italic'
import { documentId } from '@/lib/content/id'
import { linkUrl } from '@/lib/content/text'

const isDocument = (id: string | null | undefined): id is string => documentId.safeParse(id).success
const isUrl = (url: string | null | undefined): url is string => linkUrl.safeParse(url).success

/** To a document of ours, by its id, or to the web. Never to the address of a document: addresses change. */
const Link = Mark.create({
  name: 'link',
  inclusive: false,
  addAttributes: () => ({ doc: { default: null }, anchor: { default: null }, url: { default: null } }),
  parseHTML: () => [
    {
      tag: 'a',
      getAttrs: (element) => {
        const { doc, anchor } = element.dataset
        if (isDocument(doc)) return { doc, anchor: anchor || null }
        const url = element.getAttribute('href')?.trim()
        return isUrl(url) && { url }
      },
    },
  ],
  renderHTML({ mark: { attrs } }) {
    const target = attrs.doc ? { href: `/redactie/documenten/${attrs.doc}`, 'data-doc': attrs.doc, 'data-anchor': attrs.anchor } : { href: attrs.url }
    return ['a', { ...target, title: attrs.doc ? [attrs.doc, attrs.anchor].filter(Boolean).join('#') : attrs.url }, 0]
  },
})

const Term = Mark.create({
  name: 'term',
  inclusive: false,
  addAttributes: () => ({ doc: { default: null } }),
  parseHTML: () => [{ tag: 'span[data-term]', getAttrs: ({ dataset }) => isDocument(dataset.term) && { doc: dataset.term } }],
  renderHTML: ({ mark }) => ['span', { class: 'rich-term', 'data-term': mark.attrs.doc, title: `Begrip: ${mark.attrs.doc}` }, 0],
})

const Lang = Mark.create({
  name: 'lang',
  addAttributes: () => ({ lang: { default: null } }),
  parseHTML: () => [{ tag: 'span[data-lang]', getAttrs: ({ dataset }) => !!dataset.lang && { lang: dataset.lang } }],
  renderHTML: ({ mark }) => ['span', { class: 'rich-lang', lang: mark.attrs.lang, 'data-lang': mark.attrs.lang }, 0],
})

/** A reference to a footnote. `carried` is the footnote itself, as JSON, while it travels in the clipboard. */
const Note = Node.create({
  name: 'note',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => ({ id: { default: '' }, text: { default: '' }, carried: { default: null } }),
  parseHTML: () => [
    {
      tag: 'sup[data-note]',
      getAttrs: ({ dataset }) => !!dataset.note && { id: dataset.note, text: dataset.text ?? '', carried: dataset.carried ?? null },
    },
  ],
  renderHTML: ({ node: { attrs }, HTMLAttributes }) => [
    'sup',
    mergeAttributes({ class: 'rich-note' }, { 'data-note': attrs.id, 'data-text': attrs.text, 'data-carried': attrs.carried, title: HTMLAttributes.title }),
    attrs.id,
  ],
})

/** What may stand in a line of text. */
export const inlineExtensions = [Bold, Italic, Lang, Link, Term, Note]
