import '@/components/redactie/history/history.css'

/** An event as it is shown. `said` has `{document}` where the document comes. */
export type ShownEvent = {
  id: string
  time: string
  at: string
  actor: string
  label: string
  said: string
  document: { id: string; title: string; exists: boolean } | null
}
export type EventDay = { day: string; events: readonly ShownEvent[] }

type Props = { days: readonly EventDay[] /** The document whose page this is: not named again in every line. */; own?: string }

/** What happened, as sentences, by day. */
export function EventList({ days, own }: Props) {
  return days.map(({ day, events }) => (
    <section key={day} className="events-day">
      <h2>{day}</h2>
      <ol className="events">
        {events.map((event) => (
          <li key={event.id}>
            <time dateTime={event.at}>{event.time}</time>
            <p>
              <strong>{event.actor}</strong> <Sentence event={event} own={own} />
            </p>
          </li>
        ))}
      </ol>
    </section>
  ))
}

function Sentence({ event: { said, document }, own }: { event: ShownEvent; own: string | undefined }) {
  const [before = '', after = ''] = said.split('{document}')
  if (!said.includes('{document}')) return said
  return (
    <>
      {before}
      <Named document={document} own={own} />
      {after}
    </>
  )
}

function Named({ document, own }: { document: ShownEvent['document']; own: string | undefined }) {
  if (!document || document.id === own) return 'dit document'
  if (!document.exists) return `“${document.title}” (verwijderd)`
  return <a href={`/redactie/documenten/${document.id}/geschiedenis`}>{document.title}</a>
}
