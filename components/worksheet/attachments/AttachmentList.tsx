import { type MouseEvent, useState } from 'react'
import { Icon } from '@/components/ui/Icon'
import { formatDate, isoDay } from '@/lib/dates'
import { sizeText } from '@/lib/files/rules'
import type { AttachmentView } from '@/lib/submissions/shapes'

type Props = {
  files: readonly AttachmentView[]
  kinds: Readonly<Record<string, string>>
  base: string
  submissionId: string
  mayWrite: boolean
  send: (form: FormData) => void
  onGone: (file: AttachmentView) => void
}

/** The files that are there, each to download and to take away: in place, or as a plain form. */
export function AttachmentList({ files, kinds, base, submissionId, mayWrite, send, onGone }: Props) {
  const [problem, setProblem] = useState('')
  if (files.length === 0) return <p className="muted">Er zijn nog geen bijlagen.</p>
  const remove = async (event: MouseEvent, file: AttachmentView) => {
    event.preventDefault()
    setProblem('')
    const words = await takeAway(submissionId, file)
    if (words) setProblem(words)
    else onGone(file)
  }
  return (
    <>
      {problem && (
        <p role="alert" className="work-why">
          {problem}
        </p>
      )}
      <ul className="work-files">
        {files.map((file) => (
          <li key={file.id} className="work-file">
            <Icon name="download" />
            <div>
              <a href={`${base}/bijlagen/${file.id}`}>{file.title || file.name}</a>
              <p className="muted">
                {kinds[file.kind] ?? file.kind} · {file.name}, {sizeText(file.bytes)} · {formatDate(isoDay(new Date(file.addedAt)))}
              </p>
            </div>
            {mayWrite && (
              <form action={send}>
                <input type="hidden" name="id" value={submissionId} />
                <input type="hidden" name="bijlage" value={file.id} />
                <button type="submit" className="save-link" onClick={(event) => void remove(event, file)}>
                  Haal weg<span className="sr-only">: {file.title || file.name}</span>
                </button>
              </form>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}

/** Takes a file away. Returns in words why it did not work. */
async function takeAway(submissionId: string, file: AttachmentView): Promise<string> {
  const failed = 'Weghalen lukt nu niet. Kijk of je verbinding hebt en probeer het nog eens.'
  try {
    const response = await fetch(`/api/redactie/inzendingen/${submissionId}/bijlagen/${file.id}`, { method: 'DELETE', redirect: 'error' })
    if (response.ok) return ''
    const answer = (await response.json()) as { message?: string }
    return answer.message ?? failed
  } catch {
    return failed
  }
}
