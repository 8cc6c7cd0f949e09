import { useEffect, useState } from 'react'
import { useEditorStore } from '@/components/editor/store'
import type { Path } from '@/lib/editor/field-spec'
import { lixWords, type Readability, readability } from '@/lib/editor/readability'
import { runningText } from '@/lib/editor/running-text'
import { formatNumber, truncate } from '@/lib/text'

const restMs = 1_500
const shownSentences = 5

/** How the text reads, as a help and never as a judgement. Worked out once typing rests. */
export function ReadingHints({ path }: { path: Path }) {
  const result = useReadability(path)
  if (!result || result.words === 0) return null
  const { words, lix, long } = result
  return (
    <section className="editor-reading" aria-labelledby="leesbaarheid">
      <h2 id="leesbaarheid">Leesbaarheid</h2>
      <p>
        {formatNumber(words)} {words === 1 ? 'woord' : 'woorden'}, leest <strong>{lixWords(lix)}</strong> <span className="muted">(LIX {lix})</span>
      </p>
      {long.length > 0 && (
        <details>
          <summary>{long.length === 1 ? '1 zin is langer dan 25 woorden' : `${formatNumber(long.length)} zinnen zijn langer dan 25 woorden`}</summary>
          <ul>
            {long.slice(0, shownSentences).map(({ text, words }, i) => (
              <li key={i}>
                {truncate(text, 140)} <span className="muted">({words} woorden)</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

function useReadability(path: Path): Readability | undefined {
  const store = useEditorStore()
  const [result, setResult] = useState<Readability>()
  const key = JSON.stringify(path)
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` says what `path` says.
  useEffect(() => {
    const count = () => setResult(readability(runningText(store.get(path))))
    let timer = setTimeout(count, 0)
    const stop = store.subscribe(() => {
      clearTimeout(timer)
      timer = setTimeout(count, restMs)
    })
    return () => {
      clearTimeout(timer)
      stop()
    }
  }, [store, key])
  return result
}
