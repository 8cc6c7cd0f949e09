'use client'

import { type ComponentProps, useEffect, useRef, useState } from 'react'
import { RemarkForm } from '@/components/assessing/RemarkForm'
import { Icon } from '@/components/ui/Icon'

type Props = Omit<ComponentProps<typeof RemarkForm>, 'onCancel' | 'path' | 'initial'> & {
  /** The field, dotted. */
  at: string
  /** Whether the address asks for this form: then it is open without a script too. */
  asked: boolean
}

/** The way to a remark on a field: a link that opens the page with a form, and with a script opens the form right here, with the words that are selected as its quote. */
export function RemarkHere({ at, asked, ...form }: Props) {
  const [state, setState] = useState({ open: asked, quote: '' })
  const [live, setLive] = useState(false)
  useEffect(() => setLive(true), [])
  const link = useRef<HTMLAnchorElement>(null)
  const close = () => {
    setState({ open: false, quote: '' })
    requestAnimationFrame(() => link.current?.focus())
  }
  const here = `${form.back}?veld=${encodeURIComponent(at)}#bij-${at}`
  if (state.open) {
    const initial = { path: at, quote: state.quote, criterion: '', text: '', required: false }
    return <RemarkForm {...form} path={`${form.back}?veld=${encodeURIComponent(at)}`} initial={initial} {...(live && { onCancel: close })} />
  }
  return (
    <a
      ref={link}
      href={here}
      className="remark-here"
      onMouseDown={(event) => event.preventDefault() /* Keeps what is selected. */}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return
        event.preventDefault()
        setState({ open: true, quote: selectedIn(event.currentTarget) })
      }}
    >
      <Icon name="experience" />
      <span>
        Opmerking<span className="sr-only"> over {form.field}</span>
      </span>
    </a>
  )
}

/** The words that are selected in the field that a link stands in. */
function selectedIn(link: HTMLElement): string {
  const selection = document.getSelection()
  const place = link.closest('.place')
  if (!selection || selection.isCollapsed || !place?.contains(selection.anchorNode) || !place.contains(selection.focusNode)) return ''
  return selection.toString().trim().slice(0, mostQuoted)
}

/** What lib/reviews/remark-form.ts takes. */
const mostQuoted = 2_000
