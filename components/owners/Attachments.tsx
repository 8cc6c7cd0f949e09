import { Icon } from '@/components/ui/Icon'
import { formatDate, isoDay } from '@/lib/dates'
import { sizeText } from '@/lib/files/rules'
import type { AttachmentView } from '@/lib/submissions/shapes'

/** The files of the worksheet as it is now. */
export function Attachments({ attachments, submissionId }: { attachments: readonly AttachmentView[]; submissionId: string }) {
  if (attachments.length === 0) return null
  return (
    <section aria-labelledby="bijlagen">
      <h2 id="bijlagen">Bijlagen</h2>
      <p className="muted">Alleen voor jouw organisatie en KIS.</p>
      <ul>
        {attachments.map(({ id, title, name, bytes, addedAt }) => (
          <li key={id}>
            <a href={`/api/redactie/inzendingen/${submissionId}/bijlagen/${id}`} className="owner-file">
              <Icon name="download" /> {title || name}
            </a>{' '}
            <span className="muted">
              {name}, {sizeText(bytes)}, {formatDate(isoDay(new Date(addedAt)))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
