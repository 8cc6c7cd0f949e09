'use client'

import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'

const tools = '[data-tool]'

/** Buttons in a row that are one stop for the Tab key; the arrows go from one to the next (ARIA toolbar). */
export function Toolbar({ label, controls, children }: { label: string; controls?: string; children: ReactNode }) {
  const row = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (row.current && !row.current.querySelector(`${tools}[tabindex="0"]`)) row.current.querySelector(tools)?.setAttribute('tabindex', '0')
  }, [])
  return (
    <div
      ref={row}
      role="toolbar"
      aria-label={label}
      aria-controls={controls}
      className="tools"
      onKeyDown={go}
      onFocus={(event) => hold(row.current, event.target)}
    >
      {children}
    </div>
  )
}

function hold(row: HTMLElement | null, target: Element): void {
  if (!target.matches(tools)) return
  for (const tool of row?.querySelectorAll(tools) ?? []) tool.setAttribute('tabindex', tool === target ? '0' : '-1')
}

function go(event: KeyboardEvent<HTMLDivElement>): void {
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>(tools)]
  const at = all.indexOf(event.target as HTMLElement)
  const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: all.length - 1 }[event.key]
  if (to === undefined || at < 0) return
  event.preventDefault()
  all[(to + all.length) % all.length]?.focus()
}

type ToolProps = { label: string; keys?: string; pressed?: boolean; off?: boolean; onUse: () => void; children: ReactNode; tool?: string }

/** A button of a toolbar. One that can't do anything now keeps its place and the focus. A press leaves the selection in the text. */
export function Tool({ label, keys, pressed, off = false, onUse, children, tool }: ToolProps) {
  return (
    <button
      type="button"
      data-tool={tool ?? ''}
      tabIndex={-1}
      className="tool"
      aria-label={label}
      aria-pressed={pressed}
      aria-disabled={off}
      aria-keyshortcuts={keys && shortcut(keys)}
      title={keys ? `${label} (${keys})` : label}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => off || onUse()}
    >
      {children}
    </button>
  )
}

function shortcut(keys: string): string {
  return keys.replace('Ctrl', 'Control').replace('↑', 'ArrowUp').replace('↓', 'ArrowDown')
}
