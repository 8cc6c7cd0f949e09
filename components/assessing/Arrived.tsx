'use client'

import { useEffect, useRef } from 'react'

/** What was just done, where it was done: there the reader goes on. */
export function Arrived({ said }: { said: string }) {
  const element = useRef<HTMLParagraphElement>(null)
  useEffect(() => element.current?.focus(), [])
  return (
    <p ref={element} role="status" tabIndex={-1} className="said">
      {said}
    </p>
  )
}
