'use client'
import '@/components/editor/saving/saving.css'
import { CameInNotice } from '@/components/editor/saving/CameInNotice'
import { ConflictScreen } from '@/components/editor/saving/ConflictScreen'
import { LoginDialog } from '@/components/editor/saving/LoginDialog'
import { ProblemNotice } from '@/components/editor/saving/ProblemNotice'
import { RecoverNotice } from '@/components/editor/saving/RecoverNotice'
import type { Saver } from '@/components/editor/saving/saver'
import type { Opened } from '@/lib/editor/open'

/** All that saving may have to say or ask; nothing as long as all goes well. Stands above the fields. */
export function SavingNotices(props: { saver: Saver; opened: Opened }) {
  return (
    <>
      <RecoverNotice {...props} />
      <ConflictScreen {...props} />
      <LoginDialog {...props} />
      <ProblemNotice {...props} />
      <CameInNotice {...props} />
    </>
  )
}
