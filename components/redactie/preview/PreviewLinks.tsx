import { RestoreForm } from '@/components/redactie/versions/RestoreForm'
import type { FormState } from '@/lib/forms/state'

export type LinkRow = {
  id: string
  note: string
  by: string
  made: string
  until: string
  state: 'open' | 'revoked' | 'expired'
  views: number
  seen: string | null
}

type Props = { links: readonly LinkRow[]; id: string; revoke: (before: FormState, form: FormData) => Promise<FormState> }

const states = { open: 'Werkt', revoked: 'Ingetrokken', expired: 'Verlopen' }

/** The links that were made for a document: for whom, until when, and whether they were used. */
export function PreviewLinks({ links, id, revoke }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard (WCAG 2.1.1)
    <section className="rows-scroll" aria-label="Voorbeeldlinks" tabIndex={0}>
      <table className="rows">
        <thead>
          <tr>
            <th scope="col">Voor wie</th>
            <th scope="col">Nu</th>
            <th scope="col">Gemaakt</th>
            <th scope="col">Werkt tot en met</th>
            <th scope="col">Bekeken</th>
            <th scope="col">
              <span className="sr-only">Wat je kunt doen</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {links.map((link) => (
            <tr key={link.id}>
              <th scope="row" className="rows-main">
                {link.note}
              </th>
              <td>{states[link.state]}</td>
              <td>
                {link.made}, {link.by}
              </td>
              <td>{link.until}</td>
              <td>{link.views === 0 ? 'nog niet' : `${link.views} keer, voor het laatst ${link.seen}`}</td>
              <td>
                {link.state === 'open' && (
                  <RestoreForm action={revoke} fields={{ id, linkId: link.id }}>
                    <button type="submit" className="text-button">
                      Trek in<span className="sr-only">: de link voor {link.note}</span>
                    </button>
                  </RestoreForm>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
