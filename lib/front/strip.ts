const scripts = /<script(?![^>]*type="(?:application\/ld\+json|module)")[^>]*>[\s\S]*?<\/script>/g
const preloads = /<link rel="preload" as="script"[^>]*>/g
const comments = /<!--(?: |\$\??|\/\$|\/?&|\$!|html|head|body)?-->/g

/**
 * Takes Next's browser runtime out of a page: its scripts, their preloads, the data they would hydrate from and the
 * comments that mark it. Data blocks (JSON-LD) and our own modules stay. Public pages hold no client components, so
 * nothing that a reader sees depends on what is removed (lib/decisions/0003-front.md).
 */
export function stripRuntime(html: string): string {
  return html.replace(scripts, '').replace(preloads, '').replace(comments, '')
}
