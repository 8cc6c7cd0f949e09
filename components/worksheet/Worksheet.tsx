'use client'
import '@/components/editor/fields/fields.css'
import '@/components/worksheet/worksheet.css'
import '@/components/worksheet/fields.css'
import { memo, useActionState, useEffect, useMemo, useState } from 'react'
import { type FieldIssue, IssuesContext } from '@/components/editor/fields/issues'
import { useGoToTarget } from '@/components/editor/fields/target'
import { SavingNotices } from '@/components/editor/saving/SavingNotices'
import { useSaver, useSaverState } from '@/components/editor/saving/useSaver'
import { EditorStore, EditorStoreContext } from '@/components/editor/store'
import { CriteriaList } from '@/components/worksheet/CriteriaList'
import { WorkContext } from '@/components/worksheet/context'
import { stopNoting } from '@/components/worksheet/fields/early'
import { PartForm } from '@/components/worksheet/PartForm'
import { PartNav } from '@/components/worksheet/PartNav'
import { untouched, type WorkState } from '@/components/worksheet/state'
import { TheorySide, theoryParts } from '@/components/worksheet/theory/TheorySide'
import { useProgress } from '@/components/worksheet/useProgress'
import { WorksheetBar } from '@/components/worksheet/WorksheetBar'
import type { WorksheetPage } from '@/lib/worksheet/worksheet-shapes'

const Fields = memo(PartForm)

type Props = { page: WorksheetPage; action: (before: WorkState, form: FormData) => Promise<WorkState>; children?: React.ReactNode }

/** A part of the worksheet. One tree for both worlds: a plain form, and fields that write in the store, which the saver watches. */
export function Worksheet({ page, action, children }: Props) {
  const { opened, part, base } = page
  const path = `${base}/werkblad/${part.slug}`
  const [state, send] = useActionState(action, untouched, path)
  const [store] = useState(() => new EditorStore(state.content ?? opened.content))
  const saver = useSaver(store, opened)
  const { problem } = useSaverState(saver)
  const [listens, setListens] = useState(false)
  useEffect(() => {
    stopNoting()
    setListens(true)
  }, [])
  useGoToTarget()
  const progress = useProgress(store, page)
  const { dossiers, municipalities } = page
  // What stays the same object keeps fields from being drawn anew each time something is saved.
  const issues = useMemo<readonly FieldIssue[]>(
    () => [...state.errors.map(({ field, message }) => ({ path: field.split('.'), message })), ...(problem?.issues ?? [])],
    [state, problem],
  )
  const work = useMemo(() => ({ typed: state.typed ?? {}, dossiers, municipalities, listens }), [state, dossiers, municipalities, listens])
  return (
    <EditorStoreContext value={store}>
      <IssuesContext value={issues}>
        <WorkContext value={work}>
          <WorksheetBar saver={saver} opened={opened} base={base} state={page.state} deadline={page.deadline} />
          <div className="work-columns">
            <div className="work-aside">
              <PartNav saver={saver} base={base} current={part.slug} parts={progress.parts} open={page.openRemarks} />
              {theoryParts.includes(part.slug) && <TheorySide part={part.slug} base={base} />}
              <CriteriaList saver={saver} base={base} criteria={progress.criteria} />
            </div>
            <div className="work-main">
              <SavingNotices saver={saver} opened={opened} />
              <h1>{part.title}</h1>
              <p className="work-intro">{part.intro}</p>
              {opened.whyNot && <p className="work-why">{opened.whyNot}</p>}
              {children ?? <Fields page={page} saver={saver} state={state} send={send} />}
            </div>
          </div>
        </WorkContext>
      </IssuesContext>
    </EditorStoreContext>
  )
}
