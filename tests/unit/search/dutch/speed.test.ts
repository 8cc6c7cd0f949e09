import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { analyse } from '@/lib/search/dutch/analyse'
import { words } from '@/lib/search/dutch/words'

/** Time of the processor, so that it does not matter what else a machine does. */
function milliseconds(run: () => void): number {
  const begin = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(begin)
  return (user + system) / 1000
}

describe('the analyser', () => {
  it('reads the list within a second, and then 0.3 MB of text a second, all words new', () => {
    const text = globSync('content/**/*.yml')
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n')
    expect(text.length).toBeGreaterThan(300_000)
    expect(milliseconds(() => analyse('huis'))).toBeLessThan(1000)
    const spent = milliseconds(() => {
      for (const { word } of words(text)) analyse(word)
    })
    expect(text.length / 1e6 / (spent / 1000)).toBeGreaterThan(0.3)
  })
})
