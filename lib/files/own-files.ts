import { readFileAddress } from '@/lib/files/address'

/** A file of ours that content offers. `hash` is the beginning of it, as in the address. */
export type OwnFile = { url: string; hash: string; name: string; title: string }

/** Every file of ours that is offered somewhere in the content: what has a title and the address of a file. Each once. */
export function ownFiles(content: unknown): OwnFile[] {
  const found = new Map<string, OwnFile>()
  collect(content, found)
  return [...found.values()]
}

function collect(value: unknown, found: Map<string, OwnFile>): void {
  if (value === null || typeof value !== 'object') return
  if ('url' in value && typeof value.url === 'string' && 'title' in value && typeof value.title === 'string') {
    const address = readFileAddress(value.url)
    if (address && !found.has(value.url)) found.set(value.url, { url: value.url, title: value.title, ...address })
  }
  for (const item of Object.values(value)) collect(item, found)
}
