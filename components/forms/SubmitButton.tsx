import type { ReactNode } from 'react'
import { Button } from '@/components/ui/Button'
import type { IconName } from '@/components/ui/Icon'

/** Sends the form. Never disabled: a second click is the server's to understand. */
export function SubmitButton({ icon, children }: { icon?: IconName; children: ReactNode }) {
  return (
    <Button type="submit" icon={icon}>
      {children}
    </Button>
  )
}
