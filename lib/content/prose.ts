const plainProse = new Set([
  'title',
  'caption',
  'role',
  'label',
  'speaker',
  'value',
  'alt',
  'name',
  'short',
  'goal',
  'offer',
  'forWhom',
  'place',
  'reach',
  'definition',
])

/**
 * All words in content (blocks, fields with rich text), in reading order, as plain text for searching and counting.
 * Identities, addresses and settings are left out.
 */
export function prose(content: unknown): string {
  const parts: string[] = []
  collect(content, '', parts)
  return parts.join('\n')
}

function collect(value: unknown, key: string, parts: string[]): void {
  if (typeof value === 'string') {
    if (plainProse.has(key)) parts.push(value)
  } else if (Array.isArray(value)) {
    if (isRichText(value)) parts.push(value.map((span) => span.text).join(''))
    else for (const item of value) collect(item, key, parts)
  } else if (value !== null && typeof value === 'object') {
    for (const [field, item] of Object.entries(value)) collect(item, field, parts)
  }
}

function isRichText(value: unknown[]): value is { text: string }[] {
  return value.length > 0 && value.every((item) => item !== null && typeof item === 'object' && 'text' in item && typeof item.text === 'string')
}
