import type { ReactNode } from 'react'
import { ShortlistForm } from '@/components/interventions/ShortlistForm'
import { Notice } from '@/components/ui/Notice'
import type { LeftOut } from '@/lib/interventions/selection'
import { isRefusal, type Outcome, type ShortlistMessage } from '@/lib/interventions/shortlist-message'

/** So many of the same kind are named; who sent more did not type them. */
const named = 5

const undone: readonly Outcome[] = ['verwijderd', 'gewist']

/** What the last change did, how to undo it and the way back to where one was. */
export function ShortlistMessageNotice({ message, text }: { message: ShortlistMessage; text: string }) {
  const { outcome, slugs, back } = message
  return (
    <Notice tone={isRefusal(message) ? 'warning' : 'success'} className="shortlist-notice">
      <p id="melding">{text}</p>
      <div className="shortlist-notice-next">
        {undone.includes(outcome) && slugs.length > 0 && (
          <ShortlistForm action="zet-terug" slugs={slugs}>
            Zet terug
          </ShortlistForm>
        )}
        {back && <a href={back}>Terug naar waar je was</a>}
      </div>
    </Notice>
  )
}

type LeftOutProps = {
  leftOut: readonly LeftOut[]
  /** What these were on: "je lijst", "de gedeelde lijst". */
  from: string
  /** A part that could not be read at all. */
  unreadable?: boolean
  /** On one's own list, what is withdrawn can be taken off. */
  removable?: boolean
  /** What to do about what did not fit. */
  children?: ReactNode
}

/** What was asked for and is not shown, by name where it has one, with the reason. */
export function LeftOutNotice({ leftOut, from, unreadable = false, removable = false, children }: LeftOutProps) {
  if (leftOut.length === 0 && !unreadable) return null
  const of = (reason: LeftOut['reason']) => leftOut.filter((item) => item.reason === reason)
  const [unknown, withdrawn, tooMany] = [of('onbekend'), of('ingetrokken'), of('te-veel')]
  return (
    <Notice tone="warning" title={`Niet alles van ${from} staat hieronder`} className="shortlist-notice">
      <ul className="shortlist-left-out">
        {withdrawn.map(({ slug, title, path }) => (
          <li key={slug}>
            “{title ?? slug}” is ingetrokken. <a href={path}>Lees waarom</a>
            {removable && (
              <ShortlistForm action="verwijder" slugs={[slug]}>
                Haal weg<span className="sr-only"> van je lijst: {title ?? slug}</span>
              </ShortlistForm>
            )}
          </li>
        ))}
        {unknown.length > 0 && (
          <li>
            {unknown.length === 1 ? 'Deze interventie kennen we niet' : `Deze ${unknown.length} interventies kennen we niet`}: {names(unknown)}. Controleer of
            het adres klopt.
            {removable && ' Bij de volgende wijziging van je lijst vervalt wat we niet kennen.'}
          </li>
        )}
        {tooMany.length > 0 && (
          <li>
            {tooMany.length === 1 ? 'Deze paste' : `Deze ${tooMany.length} pasten`} er niet meer bij: {names(tooMany)}. {children}
          </li>
        )}
        {unreadable && <li>Een deel was onleesbaar. Dat laten we weg.</li>}
      </ul>
    </Notice>
  )
}

function names(items: readonly LeftOut[]): string {
  const first = items.slice(0, named).map(({ title, slug }) => `“${title ?? slug}”`)
  return [...first, ...(items.length > named ? [`en nog ${items.length - named}`] : [])].join(', ')
}
