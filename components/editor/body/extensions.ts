import type { AnyExtension, NodeViewRenderer } from '@tiptap/core'
import { Text } from '@tiptap/extension-text'
import { Dropcursor, Gapcursor, UndoRedo } from '@tiptap/extensions'
import { Body, formBlock, List, ListItem, TopHeading, TopParagraph } from '@/components/editor/body/nodes'
import { tableExtensions } from '@/components/editor/body/table-nodes'
import { inlineExtensions } from '@/components/editor/rich/marks'

type Options = { blockView?: NodeViewRenderer; summary?: (data: unknown) => string }

/** What a body may hold, and how it is undone. Together they make the schema of the editor. */
export function bodyExtensions({ blockView, summary = () => '' }: Options): AnyExtension[] {
  return [
    Body,
    TopParagraph,
    TopHeading,
    List,
    ListItem,
    ...tableExtensions,
    formBlock(blockView, summary),
    Text,
    ...inlineExtensions,
    UndoRedo.configure({ depth: 300 }),
    Dropcursor.configure({ class: 'body-drop', color: false }),
    Gapcursor,
  ]
}
