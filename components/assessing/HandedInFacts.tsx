import { Icon } from '@/components/ui/Icon'
import { When } from '@/components/ui/When'
import { isoDay } from '@/lib/dates'
import { sizeText } from '@/lib/files/rules'
import type { HandedIn } from '@/lib/reviews/shapes'

/** Which version this is, what the owner says with it, and its files. */
export function HandedInFacts({ version, submission }: { version: HandedIn; submission: string }) {
  const { number, submittedAt, note, attachments } = version
  return (
    <section className="panel panel-quiet handed-in" aria-labelledby="versie">
      <h2 id="versie">Versie {number}</h2>
      <p className="muted">
        Ingediend op <When date={isoDay(new Date(submittedAt))} />
      </p>
      {note && (
        <>
          <h3>De eigenaar schrijft erbij</h3>
          <p className="remark-text">{note}</p>
        </>
      )}
      <h3>Bijlagen</h3>
      {attachments.length === 0 && <p className="muted">Geen bijlagen.</p>}
      <ul className="attachment-list">
        {attachments.map(({ id, title, name, bytes }) => (
          <li key={id}>
            <a href={`/mijn-interventies/inzendingen/${submission}/bijlagen/${id}`}>
              <Icon name="download" /> {title || name}
            </a>{' '}
            <span className="muted">
              {name}, {sizeText(bytes)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
