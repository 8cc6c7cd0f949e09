import type { ReactNode } from 'react'
import { SiteFrame } from '@/components/layout/SiteFrame'

export default function SiteLayout({ children }: { children: ReactNode }) {
  return (
    <>
      <link rel="search" type="application/opensearchdescription+xml" href="/opensearch.xml" title="KIS" />
      <link rel="alternate" type="application/atom+xml" href="/atom.xml" title="Nieuw op het Kennisplatform Inclusief Samenleven" />
      <SiteFrame>{children}</SiteFrame>
    </>
  )
}
