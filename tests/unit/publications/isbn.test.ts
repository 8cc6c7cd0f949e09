import { describe, expect, it } from 'vitest'
import { isbnIsValid } from '@/lib/publications/schema'

describe('isbnIsValid', () => {
  it.each(['978-90-5830-841-2', '9789058308412', '0-306-40615-2', '080442957X'])('%s is right', (isbn) => expect(isbnIsValid(isbn)).toBe(true))
  it.each(['978-90-5830-841-3', '9789058308421', '0-306-40615-3', '123', 'X804429570'])('%s is wrong', (isbn) => expect(isbnIsValid(isbn)).toBe(false))
})
