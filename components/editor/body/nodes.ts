import { mergeAttributes, Node, type NodeViewRenderer, wrappingInputRule } from '@tiptap/core'
import { Heading } from '@tiptap/extension-heading'
import { Paragraph } from '@tiptap/extension-paragraph'
import { readPastedBlock } from '@/lib/editor/prosemirror/pasted'

/** What a body consists of: the nodes of its outermost level are its blocks. */
export const Body = Node.create({ name: 'doc', topNode: true, content: 'top+' })

export const TopParagraph = Paragraph.extend({ group: 'top' })

export const TopHeading = Heading.extend({
  group: 'top',
  addAttributes() {
    return {
      level: { default: 2, rendered: false },
      id: { default: null, parseHTML: (element) => element.dataset.id ?? null, renderHTML: ({ id }) => (id ? { 'data-id': id } : {}) },
    }
  },
}).configure({ levels: [2, 3, 4] })

/** One node for both: a list in a list is numbered when the outermost is. */
export const List = Node.create({
  name: 'list',
  group: 'top',
  content: 'listItem+',
  addAttributes: () => ({ ordered: { default: false, rendered: false } }),
  parseHTML: () => [
    { tag: 'ul', attrs: { ordered: false } },
    { tag: 'ol', attrs: { ordered: true } },
  ],
  renderHTML: ({ node }) => [node.attrs.ordered ? 'ol' : 'ul', 0],
  addInputRules() {
    return [
      wrappingInputRule({ find: /^\s*([-*])\s$/, type: this.type }),
      wrappingInputRule({
        find: /^(1)[.)]\s$/,
        type: this.type,
        getAttributes: { ordered: true },
        joinPredicate: (_, before) => before.attrs.ordered === true,
      }),
    ]
  },
})

export const ListItem = Node.create({
  name: 'listItem',
  content: 'paragraph list?',
  defining: true,
  parseHTML: () => [{ tag: 'li' }],
  renderHTML: () => ['li', 0],
})

/** A block with a form: one thing in the text. In the clipboard it carries its JSON, and words for who pastes it elsewhere. */
export function formBlock(view: NodeViewRenderer | undefined, summary: (data: unknown) => string) {
  return Node.create({
    name: 'block',
    group: 'top',
    atom: true,
    draggable: true,
    selectable: true,
    isolating: true,
    addAttributes: () => ({ data: { default: null, rendered: false } }),
    parseHTML: () => [
      {
        tag: 'div[data-block]',
        getAttrs: (element) => {
          const data = readPastedBlock(element.dataset.block ?? '')
          return !!data && { data }
        },
      },
      // What is not one of ours is refused with words (paste/clipboard.ts), and leaves no text behind.
      { tag: 'div[data-block]', priority: 40, ignore: true },
    ],
    renderHTML: ({ node, HTMLAttributes }) => [
      'div',
      mergeAttributes(HTMLAttributes, { 'data-block': JSON.stringify(node.attrs.data) }),
      summary(node.attrs.data),
    ],
    renderText: ({ node }) => summary(node.attrs.data),
    ...(view && { addNodeView: () => view }),
  })
}
