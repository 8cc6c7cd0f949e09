import type { ReactNode } from 'react'
import type { Links } from '@/components/content/context'
import type { DocumentLink } from '@/lib/content/published'

/**
 * A glossary term explained in place: a button that opens its explanation. Where popovers do not exist, and in the
 * reading mode of browsers (which drops buttons), the link is what remains. content.css shows one of the two.
 */
export function TermLink({ link, after, children }: { link: DocumentLink | undefined; after?: string | undefined; children: ReactNode }) {
  if (!link) return [children, after]
  return (
    <span className="term-place">
      <a className="term term-link" href={link.path}>
        {children}
      </a>
      <button type="button" className="term term-button" popoverTarget={popoverId(link)}>
        {children}
        <span className="sr-only"> (uitleg)</span>
      </button>
      {after}
    </span>
  )
}

/** The explanations that the terms on a page open; one for each term, wherever in `content` it stands. */
export function TermPopovers({ content, links }: { content: unknown; links: Links }) {
  return [...termsIn(content)].map((id) => {
    const link = links[id]
    return link && <TermPopover key={id} link={link} />
  })
}

function TermPopover({ link }: { link: DocumentLink }) {
  const id = popoverId(link)
  return (
    // biome-ignore lint/a11y/noAutofocus: it takes the focus when it opens, not when the page does
    <div className="term-popover" id={id} popover="auto" role="dialog" aria-labelledby={`${id}-naam`} tabIndex={-1} autoFocus>
      <p id={`${id}-naam`} className="font-serif text-lg font-semibold">
        {link.title}
      </p>
      <p className="mt-1">{link.summary}</p>
      <p className="mt-3 flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <a href={link.path}>Meer over dit begrip</a>
        <button type="button" className="link-button" popoverTarget={id} popoverTargetAction="hide">
          Sluit
        </button>
      </p>
    </div>
  )
}

/** The terms that the running text somewhere in `content` explains, each once. */
export function termsIn(content: unknown, found = new Set<string>()): Set<string> {
  if (content === null || typeof content !== 'object') return found
  if ('term' in content && typeof content.term === 'string') found.add(content.term)
  for (const inner of Object.values(content)) termsIn(inner, found)
  return found
}

function popoverId(link: DocumentLink): string {
  return link.id.replace('/', '-')
}
