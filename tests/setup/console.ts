import { afterEach, expect, vi } from 'vitest'

const spy = vi.spyOn(console, 'error')

/** Something that complains has failed, even when its result is right. */
afterEach(() => {
  const calls = spy.mock.calls.map((call) => call.join(' '))
  spy.mockClear()
  expect(calls, 'console.error was called').toEqual([])
})
