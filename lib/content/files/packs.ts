/** The content packs to read, in order: `CONTENT_PACKS`, separated by commas; by default the real one and the examples. */
export function contentPacks(value = process.env.CONTENT_PACKS): string[] {
  const packs = (value ?? 'kis,voorbeelden').split(',').map((pack) => pack.trim())
  return packs.filter((pack) => /^[a-z0-9-]+$/.test(pack))
}
