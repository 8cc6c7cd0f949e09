import { isMap, isNode, isPair, isSeq, LineCounter, type Node, parseDocument } from 'yaml'

export type YamlSource = {
  value: unknown
  /** The line (from 1) on which the value at `path` stands, or its nearest parent. */
  lineOf: (path: readonly PropertyKey[]) => number
  problems: { line: number; message: string }[]
}

/** Parses YAML and keeps where each value stands. `offset` is added to every line. */
export function parseYaml(source: string, offset = 0): YamlSource {
  const lines = new LineCounter()
  const document = parseDocument(source, { lineCounter: lines })
  const problems = document.errors.map((error) => ({
    line: (error.linePos?.[0].line ?? 1) + offset,
    message: `YAML: ${error.message.split('\n')[0]}`,
  }))
  const value: unknown = problems.length > 0 ? null : document.toJS()
  return { value, problems, lineOf: (path) => lines.linePos(offsetOf(document.contents, path)).line + offset }
}

function offsetOf(root: Node | null, path: readonly PropertyKey[]): number {
  let node: unknown = root
  let offset = root?.range?.[0] ?? 0
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isPair(item) && isNode(item.key) && item.key.toJSON() === key)
      if (!pair || !isNode(pair.key)) return offset
      offset = pair.key.range?.[0] ?? offset
      node = pair.value
    } else if (isSeq(node)) {
      node = node.items[Number(key)]
      if (isNode(node)) offset = node.range?.[0] ?? offset
    } else return offset
  }
  return offset
}
