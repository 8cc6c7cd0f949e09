import { useEffect, useState } from 'react'
import { type Rows, useRows } from '@/components/editor/fields/rows'
import { useHash } from '@/components/editor/fields/target'

export type Chapter = Readonly<Record<string, unknown>> & { slug?: string; title?: string; type?: string }
export type Chapters = {
  rows: Rows<Chapter>
  /** The chapter that is open; undefined while the guide itself is. */
  current: number | undefined
  /** Opens a chapter, or with undefined the guide itself; its address stands in the history of the browser. */
  open: (slug: string | undefined) => void
}

/** The chapters of a guide, of which one at a time is open: the one that the address names (`?hoofdstuk=`). */
export function useChapters(): Chapters {
  const rows = useRows<Chapter>(['chapters'])
  const [slug, setSlug] = useState<string>()
  const hash = useHash()
  useEffect(() => {
    const read = () => setSlug(new URLSearchParams(location.search).get('hoofdstuk') ?? undefined)
    read()
    addEventListener('popstate', read)
    return () => removeEventListener('popstate', read)
  }, [])
  // A link to a field of a chapter opens that chapter.
  const named = /^#veld-chapters-(\d+)/.exec(hash)?.[1]
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the address changes, not when chapters do.
  useEffect(() => {
    const wanted = named === undefined ? undefined : rows.items[Number(named)]?.value.slug
    if (wanted !== undefined) setSlug(wanted)
  }, [named])
  const at = rows.items.findIndex(({ value }) => slug !== undefined && value.slug === slug)
  const open = (wanted: string | undefined) => {
    setSlug(wanted)
    history.pushState(null, '', wanted === undefined ? location.pathname : `?hoofdstuk=${encodeURIComponent(wanted)}`)
    scrollTo({ top: 0 })
  }
  return { rows, current: at < 0 ? undefined : at, open }
}
