type Thing = Readonly<Record<string, unknown>>

/** Running text and blocks as plain paragraphs; how it really looks is in the preview. */
export function ReadOnlyText({ value }: { value: unknown }) {
  return paragraphs(value).map(({ text, heading }, i) => (
    <p key={i} className={heading ? 'read-only-heading' : undefined}>
      {text}
    </p>
  ))
}

type Paragraph = { text: string; heading: boolean }

function paragraphs(value: unknown, heading = false): Paragraph[] {
  if (typeof value === 'string') return value.trim() ? [{ text: value, heading }] : []
  if (Array.isArray(value)) {
    if (value.length > 0 && value.every(isSpan)) return [{ text: value.map(({ text }) => text).join(''), heading }]
    return value.flatMap((part) => paragraphs(part))
  }
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value as Thing).flatMap(([name, part]) =>
    hidden.has(name) && typeof part === 'string' ? [] : paragraphs(part, name === 'title' || (value as Thing).type === 'heading'),
  )
}

/** What is for the program, not for reading. */
const hidden = new Set(['type', 'id', 'doc', 'url', 'src', 'tone', 'kind', 'note', 'lang'])

function isSpan(part: unknown): part is { text: string } {
  return typeof part === 'object' && part !== null && 'text' in part && typeof part.text === 'string' && !('type' in part)
}
