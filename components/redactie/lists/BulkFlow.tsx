'use client'

import { type ReactNode, useActionState, useEffect, useRef } from 'react'
import { BulkBar } from '@/components/redactie/lists/BulkBar'
import { BulkConfirm } from '@/components/redactie/lists/BulkConfirm'
import { BulkDetails, type BulkOptions } from '@/components/redactie/lists/BulkDetails'
import { BulkDone } from '@/components/redactie/lists/BulkDone'
import { Notice } from '@/components/ui/Notice'
import type { BulkState } from '@/lib/redactie/shapes'
import type { OperationName } from '@/lib/redactie/words'

type Props = {
  action: (before: BulkState, form: FormData) => Promise<BulkState>
  /** What whoever is here may ever do. */
  operations: readonly OperationName[]
  options: BulkOptions
  /** All on this page. */
  ids: readonly string[]
  /** The list that one comes from and goes back to. */
  back: string
  children: ReactNode
}

/** A list from which documents are chosen, and then, step by step, what is done to them. Each step is a page of its own, also without scripts. */
export function BulkFlow({ action, operations, options, ids, back, children }: Props) {
  const [state, send] = useActionState(action, { step: 'choose' })
  const top = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (state.step !== 'choose' || state.message) top.current?.focus()
  }, [state])
  return (
    <div ref={top} tabIndex={-1} className="bulk-top">
      {state.step === 'choose' && (
        <>
          {state.message && (
            <div role="alert">
              <Notice tone="warning">{state.message}</Notice>
            </div>
          )}
          {children}
          {ids.length > 0 && operations.length > 0 && <BulkBar send={send} operations={operations} ids={ids} />}
        </>
      )}
      {state.step === 'details' && <BulkDetails state={state} send={send} options={options} back={back} />}
      {state.step === 'confirm' && <BulkConfirm state={state} send={send} options={options} back={back} />}
      {state.step === 'done' && <BulkDone state={state} back={back} />}
    </div>
  )
}
