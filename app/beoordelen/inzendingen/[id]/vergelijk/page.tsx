import '@/components/assessing/assessing.css'
import '@/components/assessing/coordinator/coordinator.css'
import '@/components/redactie/versions/versions.css'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { type CaseParams, numberIn, openVersions } from '@/app/beoordelen/inzendingen/[id]/open'
import { VersionChoice } from '@/components/assessing/coordinator/VersionChoice'
import { WhatChanged } from '@/components/assessing/WhatChanged'
import { PageHead } from '@/components/redactie/PageHead'
import { db } from '@/lib/db/client'
import { diffContent } from '@/lib/versions/diff'
import { titlesIn } from '@/lib/versions/titles'
import { fieldOrder, vocabularyOf } from '@/lib/versions/words'

export const metadata: Metadata = { title: 'Versies vergelijken' }

const kind = 'interventie'

type Props = { params: CaseParams; searchParams: Promise<{ van?: string | string[]; naar?: string | string[] }> }

export default async function ComparePage({ params, searchParams }: Props) {
  const { submission, versions, base, path } = await openVersions(params, '/vergelijk')
  const { van, naar } = await searchParams
  const back = { href: base, label: submission.title }
  if (versions.length < 2) return <PageHead title="Versies vergelijken" back={back} intro="Er zijn nog geen twee versies, dus er valt niets te vergelijken." />
  const to = numberIn(naar) ?? submission.rounds
  const from = numberIn(van) ?? to - 1
  const [before, after] = [from, to].map((number) => versions.find((version) => version.number === number))
  if (!before || !after) notFound()
  const words = vocabularyOf(kind, await titlesIn(db(), [before.content, after.content]))
  return (
    <>
      <PageHead title="Versies vergelijken" back={back} intro={`${submission.title} · ${submission.organisation.name}`} />
      <VersionChoice path={path} numbers={versions.map(({ number }) => number)} from={from} to={to} />
      <WhatChanged before={before} after={after} fields={diffContent(before.content, after.content, fieldOrder(kind))} words={words} />
    </>
  )
}
