import { type AnyExtension, Node } from '@tiptap/core'
import { Text } from '@tiptap/extension-text'
import { UndoRedo } from '@tiptap/extensions'
import { inlineExtensions } from '@/components/editor/rich/marks'

const Line = Node.create({ name: 'doc', topNode: true, content: 'paragraph' })
const Paragraph = Node.create({ name: 'paragraph', content: 'inline*', parseHTML: () => [{ tag: 'p' }], renderHTML: () => ['p', 0] })

/** Running text without blocks: one paragraph. */
export const richExtensions: AnyExtension[] = [Line, Paragraph, Text, ...inlineExtensions, UndoRedo]
