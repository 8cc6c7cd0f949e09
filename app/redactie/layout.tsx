import '@/components/redactie/redactie.css'
import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { AreaFrame } from '@/app/area-frame'

export const metadata: Metadata = { title: { default: 'Redactie', template: '%s | Redactie KIS' }, robots: { index: false } }

export default function RedactieLayout({ children }: { children: ReactNode }) {
  return <AreaFrame>{children}</AreaFrame>
}
