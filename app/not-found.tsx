import type { Metadata } from 'next'
import { SiteFrame } from '@/components/layout/SiteFrame'
import { NotFoundPage } from '@/components/overviews/NotFoundPage'

export const metadata: Metadata = { title: 'Deze pagina bestaat niet', robots: { index: false } }

export default function NotFound() {
  return (
    <SiteFrame>
      <NotFoundPage />
    </SiteFrame>
  )
}
