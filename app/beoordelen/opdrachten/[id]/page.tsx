import type { Metadata } from 'next'
import { declareInterests } from '@/app/beoordelen/opdrachten/[id]/actions'
import { type AssignmentParams, type Opened, openAssignment } from '@/app/beoordelen/opdrachten/[id]/open'
import { Review } from '@/app/beoordelen/opdrachten/[id]/Review'
import { AssignmentHead } from '@/components/assessing/AssignmentHead'
import { DeclareForm } from '@/components/assessing/DeclareForm'
import { WhatCounts } from '@/components/assessing/WhatCounts'

export const metadata: Metadata = { title: 'Opdracht' }

export type ReviewQuery = { [key in 'veld' | 'wijzig' | 'gedaan' | 'bij']?: string | string[] }
type Props = { params: AssignmentParams; searchParams: Promise<ReviewQuery> }

export default async function AssignmentPage({ params, searchParams }: Props) {
  const opened = await openAssignment(params)
  if (!opened.facts.declared) return <Undeclared opened={opened} />
  return <Review opened={opened} query={await searchParams} />
}

/** Nothing of what was written, before it is clear that one may judge it. */
function Undeclared({ opened: { facts, base } }: { opened: Opened }) {
  return (
    <>
      <title>{`${facts.title} | Beoordelen KIS`}</title>
      <AssignmentHead facts={facts} base={base} />
      <section className="panel declare-panel" aria-labelledby="belangen">
        <h2 id="belangen">Eerst: heb je belangen?</h2>
        <WhatCounts />
        <DeclareForm action={declareInterests} path={base} submission={facts.id} />
      </section>
    </>
  )
}
