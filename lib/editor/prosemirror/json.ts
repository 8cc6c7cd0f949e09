/** What the text editor holds, as plain data: a node of ProseMirror, without ProseMirror. */
export type NodeJson = { type: string; attrs?: Record<string, unknown>; content?: NodeJson[]; marks?: MarkJson[]; text?: string }
export type MarkJson = { type: string; attrs?: Record<string, unknown> }

/** An attribute that is a text, or nothing. */
export function textAttr(of: { attrs?: Record<string, unknown> }, name: string): string | undefined {
  const value = of.attrs?.[name]
  return typeof value === 'string' && value !== '' ? value : undefined
}
