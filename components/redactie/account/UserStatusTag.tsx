type Props = { user: { status: 'actief' | 'uitgenodigd' | 'geblokkeerd'; demo: boolean; invitedUntil: string | null } }

const looks = { actief: 'state-live', uitgenodigd: 'state-planned', geblokkeerd: 'state-gone' } as const

/** Whether somebody can come in, in a word. */
export function UserStatusTag({ user: { status, demo, invitedUntil } }: Props) {
  const word = status === 'uitgenodigd' && !invitedUntil ? 'uitnodiging verlopen' : status
  return (
    <>
      <span className={`state ${looks[status]}`}>{word}</span>
      {demo && <span className="muted"> proefaccount</span>}
    </>
  )
}
