import { Disclosure } from '@/components/ui/Disclosure'
import { formatDate, isoDay } from '@/lib/dates'

/** What KIS mailed by hand about this submission, newest first and open. */
export function Messages({ messages }: { messages: readonly { id: string; subject: string; text: string; at: string }[] }) {
  if (messages.length === 0) return null
  return (
    <section aria-labelledby="berichten">
      <h2 id="berichten">Berichten van KIS</h2>
      {messages.map(({ id, subject, text, at }, i) => (
        <Disclosure key={id} open={i === 0} title={`${subject} (${formatDate(isoDay(new Date(at)))})`}>
          <p className="owner-words">{text}</p>
        </Disclosure>
      ))}
    </section>
  )
}
