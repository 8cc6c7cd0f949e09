import type { Metadata } from 'next'
import { NotFoundPage } from '@/components/overviews/NotFoundPage'

export const dynamic = 'force-dynamic'
export const metadata: Metadata = { title: 'Deze pagina bestaat niet', robots: { index: false } }

export default NotFoundPage
