import { describe, expect, it } from 'vitest'
import { findEntranceFeed } from '@/lib/feeds/feeds'
import { readTarget } from '@/lib/front/target'
import { entrances } from '@/lib/interventions/vocabulary'

describe('the feeds of the databases', () => {
  it('exist for every subject of the register, at an address that the front lets through, about the list that people see', () => {
    for (const entrance of Object.keys(entrances)) {
      const feed = findEntranceFeed(entrance)
      expect(readTarget(feed?.path ?? '')).toMatchObject({ type: 'technical' })
      expect(readTarget(feed?.page ?? '')).toMatchObject({ type: 'page', address: feed?.page })
      expect(feed?.anyOf).toEqual([`ingang:${entrance}`])
    }
    for (const name of ['bestaat-niet', 'constructor', '__proto__', '']) expect(findEntranceFeed(name)).toBeUndefined()
  })
})
