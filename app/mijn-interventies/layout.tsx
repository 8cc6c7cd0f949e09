import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { AreaFrame } from '@/app/area-frame'

export const metadata: Metadata = { title: { default: 'Mijn interventies', template: '%s | Mijn interventies KIS' }, robots: { index: false } }

export default function Layout({ children }: { children: ReactNode }) {
  return <AreaFrame>{children}</AreaFrame>
}
