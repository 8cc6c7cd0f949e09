'use client'
import '@/components/worksheet/theory/theory-map.css'
import { useDeferredValue, useMemo } from 'react'
import { useField } from '@/components/editor/store'
import { LooseEnds } from '@/components/worksheet/theory/LooseEnds'
import { TheoryDrawing } from '@/components/worksheet/theory/TheoryDrawing'
import type { PartSlug } from '@/lib/worksheet/parts'
import { theoryOf } from '@/lib/worksheet/theory'
import { drawDown } from '@/lib/worksheet/theory-drawing'

/** The theory of change as it grows, small, beside the parts where it is written. Typing goes first; the drawing follows. */
export function TheorySide({ part, base }: { part: PartSlug; base: string }) {
  const [content = {}] = useField<Readonly<Record<string, unknown>>>([])
  const drawn = useDeferredValue(content)
  const theory = useMemo(() => theoryOf(drawn), [drawn])
  const drawing = useMemo(() => drawDown(theory), [theory])
  const now = theory.stages.filter((stage) => stage.part === part).map(({ id }) => id)
  return (
    <section className="theory-side" aria-labelledby="verandertheorie-kop">
      <h2 id="verandertheorie-kop">Je verandertheorie tot nu toe</h2>
      <TheoryDrawing drawing={drawing} now={now} label={`Tekening: ${theory.stages.map(({ title, boxes }) => `${boxes.length} bij ${title}`).join(', ')}`} />
      <LooseEnds loose={theory.loose} base={base} />
      <p>
        <a href={`${base}/werkblad/verandertheorie`}>Bekijk het geheel, groot en in woorden</a>
      </p>
    </section>
  )
}

/** The parts of the worksheet in which the theory of change is built. */
export const theoryParts: readonly PartSlug[] = ['probleem', 'doelen', 'aanpak', 'wat-werkt']
