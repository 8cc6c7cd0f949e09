const pattern = /^\/media\/([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\//

/** The identity of the file that an address of the media library (`/media/<id>/…`) belongs to. */
export function assetIdIn(address: string): string | undefined {
  return pattern.exec(address)?.[1]
}

/** Every file of the media library that stands somewhere in the content, each once. */
export function assetIds(content: unknown): string[] {
  const found = new Set<string>()
  collect(content, found)
  return [...found]
}

function collect(value: unknown, found: Set<string>): void {
  if (typeof value === 'string') {
    const id = value.startsWith('/media/') ? assetIdIn(value) : undefined
    if (id) found.add(id)
  } else if (value !== null && typeof value === 'object') for (const item of Object.values(value)) collect(item, found)
}
