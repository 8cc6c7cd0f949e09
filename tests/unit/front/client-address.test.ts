import fc from 'fast-check'
import { expect, it } from 'vitest'
import { clientAddress } from '@/lib/front/client-address'

it.each([
  ['without proxies: who is connected, whatever the request says', '198.51.100.1', '192.0.2.1', 0, '198.51.100.1'],
  ['one proxy: whom it heard', '10.0.0.1', '192.0.2.1', 1, '192.0.2.1'],
  ['one proxy: not what the visitor made up before that', '10.0.0.1', '203.0.113.9, 192.0.2.1', 1, '192.0.2.1'],
  ['two proxies', '10.0.0.1', '203.0.113.9, 192.0.2.1, 10.0.0.2', 2, '192.0.2.1'],
  ['with the port that some add', '10.0.0.1', '192.0.2.1:4711', 1, '192.0.2.1'],
  ['IPv6 with a port', '10.0.0.1', '[2001:db8::1]:4711', 1, '2001:db8::1'],
  ['a proxy that adds nothing', '10.0.0.1', undefined, 1, '10.0.0.1'],
  ['what is no address', '10.0.0.1', 'unknown', 1, '10.0.0.1'],
])('%s', (_what, socket, forwarded, proxies, expected) => expect(clientAddress(socket, forwarded, proxies)).toBe(expected))

it('cannot be fooled by what a visitor sends along', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.ipV4(), fc.string())), fc.ipV4(), fc.nat({ max: 3 }), (made, visitor, hops) => {
      const proxies = Array.from({ length: hops }, (_, i) => `10.0.0.${i + 1}`)
      // Every proxy adds whom it heard; the last one is connected to us.
      const heard = [visitor, ...proxies.slice(0, -1)].slice(0, hops)
      const socket = proxies.at(-1) ?? visitor
      expect(clientAddress(socket, [...made, ...heard].join(','), hops)).toBe(visitor)
    }),
  )
})
