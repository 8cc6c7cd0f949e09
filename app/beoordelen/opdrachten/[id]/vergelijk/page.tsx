import type { Metadata } from 'next'
import { type AssignmentParams, openDeclared, tabsOf } from '@/app/beoordelen/opdrachten/[id]/open'
import { orNotFound } from '@/app/or-not-found'
import { AssignmentHead } from '@/components/assessing/AssignmentHead'
import { changesInWords } from '@/components/assessing/WhatChanged'
import { DiffKeys } from '@/components/redactie/diff/DiffKeys'
import { DiffView } from '@/components/redactie/diff/DiffView'
import { Button } from '@/components/ui/Button'
import { Notice } from '@/components/ui/Notice'
import { formatDate, isoDay } from '@/lib/dates'
import { db } from '@/lib/db/client'
import { handedInVersions } from '@/lib/reviews/handed-in'
import type { HandedIn } from '@/lib/reviews/shapes'
import { diffContent } from '@/lib/versions/diff'
import { titlesIn } from '@/lib/versions/titles'
import { fieldOrder, vocabularyOf } from '@/lib/versions/words'

export const metadata: Metadata = { title: 'Versies vergelijken' }

type Query = { [key in 'van' | 'naar' | 'alles']?: string | string[] }
type Props = { params: AssignmentParams; searchParams: Promise<Query> }

export default async function ComparePage({ params, searchParams }: Props) {
  const { actor, facts, base } = await openDeclared(params, '/vergelijk')
  const versions = await orNotFound(handedInVersions(db(), actor, facts.id))
  const { van, naar, alles } = await searchParams
  const after = versions.find(({ number }) => String(number) === naar) ?? versions[0]
  const before = versions.find(({ number }) => String(number) === van) ?? versions.find(({ number }) => number !== after?.number)
  return (
    <>
      <title>{`Versies van ${facts.title} | Beoordelen KIS`}</title>
      <AssignmentHead facts={facts} base={base} current="vergelijk" tabs={tabsOf(facts, versions.length)} />
      {before && after ? (
        <Comparison versions={versions} before={before} after={after} all={alles !== undefined} base={base} />
      ) : (
        <Notice title="Er valt nog niets te vergelijken">Dat kan zodra er twee versies zijn ingediend.</Notice>
      )}
    </>
  )
}

type ComparisonProps = { versions: readonly HandedIn[]; before: HandedIn; after: HandedIn; all: boolean; base: string }

async function Comparison({ versions, before, after, all, base }: ComparisonProps) {
  const fields = diffContent(before.content, after.content, fieldOrder('interventie'))
  const words = vocabularyOf('interventie', await titlesIn(db(), [before.content, after.content]))
  return (
    <>
      <form method="get" className="filter-bar">
        <VersionChoice name="van" label="Van" versions={versions} chosen={before.number} />
        <VersionChoice name="naar" label="Naar" versions={versions} chosen={after.number} />
        <Button type="submit" variant="secondary">
          Vergelijk
        </Button>
      </form>
      <div className="diff-bar">
        <p role="status">{changesInWords(fields)}</p>
        {fields.length > 0 && <DiffKeys />}
        <a href={`${base}/vergelijk?van=${before.number}&naar=${after.number}${all ? '' : '&alles'}`}>
          {all ? 'Toon alleen wat wijzigde' : 'Toon ook wat gelijk bleef'}
        </a>
      </div>
      <DiffView kind="interventie" fields={fields} words={words} all={all} />
    </>
  )
}

function VersionChoice({ name, label, versions, chosen }: { name: string; label: string; versions: readonly HandedIn[]; chosen: number }) {
  return (
    <label>
      {label}
      <select name={name} defaultValue={chosen} className="control">
        {versions.map(({ number, submittedAt }) => (
          <option key={number} value={number}>
            Versie {number}, {formatDate(isoDay(new Date(submittedAt)))}
          </option>
        ))}
      </select>
    </label>
  )
}
