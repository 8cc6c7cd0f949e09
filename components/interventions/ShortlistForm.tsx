import type { ReactNode } from 'react'
import { Icon, type IconName } from '@/components/ui/Icon'
import { selectionKey } from '@/lib/interventions/selection'
import { type ShortlistAction, shortlistChangePath } from '@/lib/interventions/shortlist'

type Props = { action: ShortlistAction; slugs: readonly string[]; icon?: IconName; look?: string; children: ReactNode }

/** One button that changes the list. */
export function ShortlistForm({ action, slugs, icon, look = 'keep-button', children }: Props) {
  return (
    <form method="post" action={shortlistChangePath} className="shortlist-form">
      <input type="hidden" name="actie" value={action} />
      {slugs.map((slug) => (
        <input key={slug} type="hidden" name={selectionKey} value={slug} />
      ))}
      <button type="submit" className={look}>
        {icon && <Icon name={icon} />}
        <span>{children}</span>
      </button>
    </form>
  )
}
