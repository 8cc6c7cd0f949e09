'use client'
import { useActionState, useState } from 'react'
import { Button } from '@/components/ui/Button'
import { AttachmentForm } from '@/components/worksheet/attachments/AttachmentForm'
import { AttachmentList } from '@/components/worksheet/attachments/AttachmentList'
import { type FormState, newForm } from '@/lib/forms/state'
import type { WorksheetPage } from '@/lib/worksheet/worksheet-shapes'

type Props = {
  page: WorksheetPage
  /** What a file can be, with its words. */
  kinds: Readonly<Record<string, string>>
  /** What became of a file that was sent as a plain form. */
  notice?: { done: boolean; text: string } | undefined
  remove: (before: FormState, form: FormData) => Promise<FormState>
}

/** The files of a worksheet: they are kept at once, apart from the fields. */
export function AttachmentPart({ page: { opened, base, attachments }, kinds, notice, remove }: Props) {
  const [files, setFiles] = useState(attachments)
  const [state, send] = useActionState(remove, newForm, `${base}/werkblad/bijlagen`)
  const [said, setSaid] = useState('')
  return (
    <div className="work-attach" id="bijlagen">
      <div role="status">{said && <p className="work-sum">{said}</p>}</div>
      {notice && !said && <p className={notice.done ? 'work-sum' : 'work-why'}>{notice.text}</p>}
      {state.message && (
        <p role="alert" className="work-why">
          {state.message}
        </p>
      )}
      <AttachmentList
        files={files}
        kinds={kinds}
        base={base}
        submissionId={opened.id}
        mayWrite={opened.mayWrite}
        send={send}
        onGone={(gone) => {
          setFiles(files.filter(({ id }) => id !== gone.id))
          setSaid(`${gone.title || gone.name} is weggehaald.`)
        }}
      />
      {opened.mayWrite && (
        <AttachmentForm
          submissionId={opened.id}
          kinds={kinds}
          onAdded={(added, words) => {
            setFiles([...files, ...added.filter((file) => !files.some(({ id }) => id === file.id))])
            setSaid(words)
          }}
        />
      )}
      <p className="work-foot">
        <Button variant="secondary" icon="arrow-left" href={`${base}/werkblad/samenvatting`}>
          Samenvatting
        </Button>
        <Button iconAfter="arrow-right" href={`${base}/indienen`}>
          Verder: indienen
        </Button>
      </p>
    </div>
  )
}
