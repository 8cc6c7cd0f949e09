import { type SubmitEvent, useRef, useState } from 'react'
import { type Sent, sendFiles } from '@/components/worksheet/attachments/send-files'
import type { AttachmentView } from '@/lib/submissions/shapes'

type Props = { submissionId: string; kinds: Readonly<Record<string, string>>; onAdded: (added: AttachmentView[], words: string) => void }

/** Adds files: with how far it is, or as a plain form. What was not taken stays chosen, with what to do. */
export function AttachmentForm({ submissionId, kinds, onAdded }: Props) {
  const form = useRef<HTMLFormElement>(null)
  const [progress, setProgress] = useState<number>()
  const [problem, setProblem] = useState('')
  const address = `/api/redactie/inzendingen/${submissionId}/bijlagen`
  const upload = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (progress !== undefined) return
    setProblem('')
    setProgress(0)
    const sent = await sendFiles(address, new FormData(event.currentTarget), setProgress)
    setProgress(undefined)
    settle(sent)
  }
  const settle = ({ added, problems }: Sent) => {
    setProblem(problems.join(' '))
    if (added.length > 0) onAdded(added, added.length === 1 ? `${added[0]?.title} staat erbij.` : `Er staan ${added.length} bijlagen bij.`)
    if (problems.length === 0) form.current?.reset()
  }
  return (
    <form ref={form} method="post" encType="multipart/form-data" action={address} onSubmit={(event) => void upload(event)} className="work-upload">
      <h2>Voeg een bijlage toe</h2>
      {problem && (
        <p role="alert" className="edit-error">
          {problem}
        </p>
      )}
      <div className="edit-field">
        <label htmlFor="bijlage-soort">Wat is het?</label>
        <select id="bijlage-soort" name="kind" className="control edit-choice" defaultValue="handleiding">
          {Object.entries(kinds).map(([kind, label]) => (
            <option key={kind} value={kind}>
              {label}
            </option>
          ))}
        </select>
      </div>
      <div className="edit-field">
        <label htmlFor="bijlage-titel">Hoe heet het?</label>
        <p id="bijlage-titel-uitleg" className="edit-hint">
          Leeg laten mag: dan nemen we de naam van het bestand.
        </p>
        <input id="bijlage-titel" name="title" type="text" autoComplete="off" className="control" aria-describedby="bijlage-titel-uitleg" />
      </div>
      <div className="edit-field">
        <label htmlFor="bijlage-bestand">Bestand</label>
        <p id="bijlage-bestand-uitleg" className="edit-hint">
          Een PDF, of een foto (JPEG, PNG). Heb je een Word-bestand? Bewaar het eerst als PDF.
        </p>
        <input
          id="bijlage-bestand"
          name="bestand"
          type="file"
          multiple
          required
          accept="application/pdf,image/jpeg,image/png,image/webp"
          aria-describedby="bijlage-bestand-uitleg"
          className="work-file-input"
        />
      </div>
      <p>
        <button type="submit" className="button border-teal bg-teal text-white hover:border-teal-deep hover:bg-teal-deep">
          Voeg toe
        </button>
      </p>
      <div role="status">{progress !== undefined && <p>{progress < 1 ? `Versturen: ${Math.round(progress * 100)}%` : 'Nakijken…'}</p>}</div>
      {progress !== undefined && <progress max={1} value={progress} aria-label="Versturen" />}
    </form>
  )
}
