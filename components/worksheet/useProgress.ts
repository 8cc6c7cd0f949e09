import { useEffect, useState } from 'react'
import type { EditorStore } from '@/components/editor/store'
import type { CriterionProgress } from '@/lib/submissions/shapes'
import { type PartProgress, partProgress } from '@/lib/worksheet/part-progress'
import type { WorksheetPage } from '@/lib/worksheet/worksheet-shapes'

type Progress = { criteria: readonly CriterionProgress[]; parts: readonly PartProgress[] }
const quietMs = 600

/** What criteria still ask and how far each part is, brought up to date when writing pauses. What reckons it comes later than the page. */
export function useProgress(store: EditorStore, { criteria, judged, attachments }: WorksheetPage): Progress {
  const count = attachments.length
  const content = () => store.get() as Readonly<Record<string, unknown>>
  const [progress, setProgress] = useState<Progress>(() => ({ criteria, parts: partProgress(content(), criteria, count) }))
  // biome-ignore lint/correctness/useExhaustiveDependencies: `content` reads the store.
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const reckon = async () => {
      const { completeness } = await import('@/lib/worksheet/completeness')
      const now = completeness(content(), judged)
      setProgress({ criteria: now, parts: partProgress(content(), now, count) })
    }
    const stop = store.subscribe(() => {
      clearTimeout(timer)
      timer = setTimeout(() => void reckon(), quietMs)
    })
    return () => {
      clearTimeout(timer)
      stop()
    }
  }, [store, judged, count])
  return progress
}
