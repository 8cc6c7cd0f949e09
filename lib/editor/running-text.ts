type Thing = Readonly<Record<string, unknown>>

/** What is read as running text in content of any shape: paragraphs, points and other texts of spans, without headings and tables, and the summary. */
export function runningText(content: unknown): string[] {
  if (isSpans(content)) return [content.map(({ text }) => text).join('')]
  if (Array.isArray(content)) return content.flatMap(runningText)
  if (typeof content !== 'object' || content === null) return []
  const thing = content as Thing
  if (thing.type === 'heading' || thing.type === 'table' || thing.type === 'colophon') return []
  const summary = typeof thing.summary === 'string' ? [thing.summary] : []
  return [...summary, ...Object.entries(thing).flatMap(([name, value]) => (name === 'literature' || name === 'sources' ? [] : runningText(value)))]
}

function isSpans(list: unknown): list is readonly { text: string }[] {
  return (
    Array.isArray(list) && list.length > 0 && list.every((part) => typeof part === 'object' && part !== null && 'text' in part && typeof part.text === 'string')
  )
}
