'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import { uploadFile } from '@/components/redactie/media/upload'
import type { AssetItem } from '@/lib/media/shapes'

export type UploadState = 'waiting' | 'sending' | 'added' | 'known' | 'refused' | 'failed' | 'stopped'
/** `share`: how much of it was sent, from 0 to 1. */
export type Upload = { key: number; file: File; state: UploadState; share: number; message?: string; asset?: AssetItem }

const atOnce = 2

/** Files that are sent, two at a time, each with a state of its own. */
export function useUploads() {
  const [uploads, setUploads] = useState<readonly Upload[]>([])
  const running = useRef(new Map<number, AbortController>())
  const lastKey = useRef(0)
  const change = useCallback((key: number, changes: Partial<Upload>) => {
    setUploads((all) => all.map((one) => (one.key === key ? { ...one, ...changes } : one)))
  }, [])

  const begin = useCallback(
    async ({ key, file }: Upload) => {
      const controller = new AbortController()
      running.current.set(key, controller)
      change(key, { state: 'sending', share: 0 })
      change(key, await outcome(file, (share) => change(key, { share }), controller.signal).finally(() => running.current.delete(key)))
    },
    [change],
  )

  useEffect(() => {
    const free = atOnce - running.current.size
    for (const upload of uploads.filter(({ state, key }) => state === 'waiting' && !running.current.has(key)).slice(0, Math.max(0, free))) void begin(upload)
  }, [uploads, begin])

  const add = useCallback((files: Iterable<File>) => {
    const fresh = [...files].map((file): Upload => ({ key: ++lastKey.current, file, state: 'waiting', share: 0 }))
    setUploads((all) => [...all, ...fresh])
  }, [])
  const stop = useCallback(
    (key: number) => {
      running.current.get(key)?.abort()
      change(key, { state: 'stopped' })
    },
    [change],
  )
  const again = useCallback((key: number) => change(key, { state: 'waiting', share: 0 }), [change])
  return { uploads, add, stop, again, change, clear: () => setUploads([]) }
}

async function outcome(file: File, onProgress: (share: number) => void, signal: AbortSignal): Promise<Partial<Upload>> {
  try {
    const result = await uploadFile(file, onProgress, signal)
    if ('problem' in result) return { state: 'refused', message: result.problem }
    return { state: result.duplicate ? 'known' : 'added', share: 1, asset: result.asset }
  } catch (error) {
    if (signal.aborted) return { state: 'stopped' }
    return { state: 'failed', message: error instanceof Error ? error.message : 'Dit lukte niet. Probeer het opnieuw.' }
  }
}
