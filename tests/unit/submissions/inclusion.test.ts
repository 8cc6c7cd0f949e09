import { describe, expect, it } from 'vitest'
import { type Inclusion, includedContent } from '@/lib/submissions/decision/inclusion'

const inclusion = (worksheet: Record<string, unknown>): Inclusion => ({
  worksheet,
  database: 'polarisatie',
  organisation: { name: 'Voorbeeldorganisatie' },
  signs: { substantiation: { level: 'onderbouwd' }, effect: { level: 'onbekend' } },
  today: '2027-11-15',
  validUntil: '2029-11-15',
  describedOn: '2027-09-01',
})
const live = { title: 'Samen', contact: { label: 'Voorbeeldloket', email: 'loket@example.org' } }

describe('the contact of an intervention that is included anew', () => {
  it('keeps the address that its owner was not shown, where they left the rest as it was', () => {
    expect(includedContent(live, inclusion({ contact: { label: 'Voorbeeldloket' } })).contact).toEqual(live.contact)
    const only = { ...live, contact: { email: 'loket@example.org' } }
    expect(includedContent(only, inclusion({})).contact).toEqual(only.contact)
  })

  it('is what its owner wrote when that is something else', () => {
    const others = [{ label: 'Ander loket' }, { label: 'Voorbeeldloket', email: 'nieuw@example.org' }]
    for (const contact of others) expect(includedContent(live, inclusion({ contact })).contact).toEqual(contact)
    expect(includedContent(undefined, inclusion({ contact: { label: 'Loket' } })).contact).toEqual({ label: 'Loket' })
  })
})
