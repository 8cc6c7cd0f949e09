import { SavedLink } from '@/components/editor/SavedLink'
import { Presence } from '@/components/editor/saving/Presence'
import { SaveState } from '@/components/editor/saving/SaveState'
import type { Saver } from '@/components/editor/saving/saver'
import { useField } from '@/components/editor/store'
import { StateTag } from '@/components/redactie/StateTag'
import type { Opened } from '@/lib/editor/open'

type Props = { saver: Saver; opened: Opened; base: string; state: string; deadline?: string | undefined }

/** Always in sight: which intervention this is, how it stands with saving, who else is here, and until when. */
export function WorksheetBar({ saver, opened, base, state, deadline }: Props) {
  const [title] = useField<string>(['title'])
  return (
    <div className="work-bar">
      <div className="work-bar-what">
        <p className="work-bar-title">
          <SavedLink saver={saver} href={base}>
            {title || 'Zonder naam'}
          </SavedLink>{' '}
          <StateTag label={state} />
        </p>
        <div className="work-bar-states">
          <SaveState saver={saver} />
          {opened.savedBy && <span className="muted">Laatst door {opened.savedBy === opened.me.name ? 'jou' : opened.savedBy}</span>}
          <Presence saver={saver} opened={opened} />
        </div>
      </div>
      <div className="work-bar-ways">
        {deadline && <span className="muted">{deadline}</span>}
        <SavedLink saver={saver} href={`${base}/werkblad/verandertheorie`}>
          Verandertheorie
        </SavedLink>
        <SavedLink saver={saver} href={`${base}/indienen`}>
          Indienen
        </SavedLink>
      </div>
    </div>
  )
}
