'use client'
import type { Saver } from '@/components/editor/saving/saver'
import type { Issue } from '@/components/editor/saving/send'
import { TakeAlong } from '@/components/editor/saving/TakeAlong'
import { useSaverState } from '@/components/editor/saving/useSaver'
import { Button } from '@/components/ui/Button'
import { anchorOf } from '@/lib/editor/field-spec'
import { labelOfPath } from '@/lib/editor/labels'
import type { Opened } from '@/lib/editor/open'

/** Why the server does not take what is here, what to do, and how to take it along. */
export function ProblemNotice({ saver, opened: { id, kind } }: { saver: Saver; opened: Opened }) {
  const { step, problem } = useSaverState(saver)
  if (step !== 'refused' || !problem || problem.code === 'login') return null
  return (
    <div className="save-notice save-notice-wrong">
      <p>
        <strong>Je tekst wordt niet opgeslagen.</strong> {problem.message} Wat je typte blijft hier staan.
      </p>
      {problem.issues && <Issues kind={kind} issues={problem.issues} />}
      <p className="save-actions">
        <Button variant="secondary" type="button" onClick={() => void saver.saveNow()}>
          Probeer opnieuw
        </Button>
        <TakeAlong id={id} read={() => saver.contentNow()} />
      </p>
    </div>
  )
}

function Issues({ kind, issues }: { kind: string; issues: readonly Issue[] }) {
  return (
    <ul className="save-issues">
      {issues.slice(0, 20).map(({ path, message }) => (
        <li key={`${path.join('.')} ${message}`}>
          <a href={`#${anchorOf(path)}`}>{labelOfPath(kind, path) || 'Dit document'}</a>: {message}
        </li>
      ))}
    </ul>
  )
}
