const base = 'http://here.invalid'
const longest = 2_000

/**
 * A path of this site out of what somebody sent: "/interventies?vorm=training", or a whole address of `host`. Undefined
 * for anything that a browser would take elsewhere ("//example.org", "/\\example.org", "javascript:…"), so that nobody
 * can send our readers away by a link of ours. Never throws.
 */
export function localPath(value: string | null | undefined, host?: string): string | undefined {
  if (!value || value.length > longest || /[\p{C}\\]/u.test(value)) return undefined
  const path = host === undefined ? value : withoutHost(value, host)
  if (!path?.startsWith('/') || path.startsWith('//') || !URL.canParse(path, base)) return undefined
  const url = new URL(path, base)
  if (url.origin !== base || url.pathname.startsWith('//')) return undefined
  return url.pathname + url.search + url.hash
}

function withoutHost(address: string, host: string): string | undefined {
  if (!URL.canParse(address)) return undefined
  const url = new URL(address)
  return url.host === host ? url.pathname + url.search : undefined
}
