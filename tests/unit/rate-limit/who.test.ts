import { expect, it } from 'vitest'
import { mailboxOf, whoAt } from '@/lib/rate-limit/who'

it.each([
  ['192.0.2.7', '192.0.2.7'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:DB8:1:2::9', '2001:db8:1:2'],
  ['2001:0db8::1', '2001:db8:0:0'],
  ['fe80::1%eth0', 'fe80:0:0:0'],
  ['::1', '0:0:0:0'],
  ['geen adres', 'onbekend'],
  ['', 'onbekend'],
])('knows %s as %s', (address, who) => expect(whoAt(address)).toBe(who))

it('takes variations of an address for one mailbox', () => {
  expect(mailboxOf('Vera+1@Voorbeeld.nl')).toBe(mailboxOf('vera+abc+2@voorbeeld.nl'))
  expect(mailboxOf('vera@voorbeeld.nl')).not.toBe(mailboxOf('vera2@voorbeeld.nl'))
})
