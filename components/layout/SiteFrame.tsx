import type { ReactNode } from 'react'
import { Footer } from '@/components/layout/Footer'
import { Header } from '@/components/layout/Header'
import { mainId, SkipLink } from '@/components/layout/SkipLink'

type Props = { children: ReactNode /** Stands above all else, as over a preview. */; above?: ReactNode }

/** What stands around every public page. */
export function SiteFrame({ children, above }: Props) {
  return (
    <>
      <SkipLink />
      {above}
      <Header />
      <main id={mainId} tabIndex={-1}>
        {children}
      </main>
      <Footer />
      <script type="module" src="/js/kis.js" />
      <script type="module" src="/js/zoekveld.js" />
    </>
  )
}
