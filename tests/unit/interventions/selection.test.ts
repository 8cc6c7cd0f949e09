import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readTarget } from '@/lib/front/target'
import { isReadable, keptValue, mostKept, parseKept, parseSelection, selectionHref, sentCookie } from '@/lib/interventions/selection'
import { changeShortlist, parseChange, type ShortlistAction, shortlistCookie } from '@/lib/interventions/shortlist'
import { checkedMessage, messageHref, messageOf, messageText, parseMessage } from '@/lib/interventions/shortlist-message'

const slug = fc
  .array(fc.string({ unit: fc.constantFrom(...'abz059'), minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 3 })
  .map((parts) => parts.join('-'))
const slugs = fc.uniqueArray(slug, { maxLength: 60 })
const action = fc.constantFrom<ShortlistAction>('bewaar', 'verwijder', 'wis', 'neem-over', 'zet-terug')

describe('a selection in an address', () => {
  it('reads back as it was written', () => {
    fc.assert(
      fc.property(slugs, (chosen) => {
        const { searchParams } = new URL(selectionHref('/x', chosen), 'http://kis.example')
        expect(parseSelection({ i: searchParams.getAll('i') })).toEqual(chosen)
      }),
    )
  })

  it('takes anything and gives only slugs, each once and at most a hundred', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(slug, fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 130 }), (values) => {
        const read = parseSelection({ i: values })
        expect(new Set(read).size).toBe(read.length)
        expect(read.length).toBeLessThanOrEqual(100)
        expect(read.filter((value) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(value))).toEqual([])
      }),
      { numRuns: 50 },
    )
  })

  it.each([
    ['/interventies/selectie?x=1&i=b&i=a&i=b&i=%00', '/interventies/selectie?i=b&i=a'],
    ['/interventies/vergelijken?toon=verschillen&i=a&i=b', '/interventies/vergelijken?i=a&i=b&toon=verschillen'],
    ['/interventies/vergelijken?toon=iets&i=a', '/interventies/vergelijken?i=a'],
    ['/interventies/selectie/download?i=A&i=a', '/interventies/selectie/download?i=a'],
  ])('has one address: %s', (asked, address) => {
    expect(readTarget(asked)).toMatchObject({ type: 'page', address })
  })
})

describe('a list in a cookie', () => {
  it('reads back as it was written', () => {
    fc.assert(
      fc.property(slugs, (kept) => {
        expect(parseKept(keptValue(kept))).toEqual(kept)
        expect(isReadable(keptValue(kept))).toBe(true)
      }),
    )
  })

  it('says when something had to be left out', () => {
    for (const value of ['a.B', 'a..b', '%00.a', 'a.a', 'a b', `a.${'x'.repeat(8_000)}`]) expect(isReadable(value)).toBe(false)
    expect(isReadable(undefined)).toBe(true)
  })

  it('is found among other cookies, as it was sent', () => {
    expect(sentCookie('a=b; kis_lijst=x.%ff.y; xkis_lijst=z')).toBe('x.%ff.y')
    expect(parseKept(sentCookie('kis_lijst=x.%ff.y'))).toEqual(['x', 'y'])
    expect([sentCookie('kis_lijstje=x'), sentCookie(''), sentCookie(null)]).toEqual([undefined, undefined, undefined])
  })

  it('holds nothing but slugs, is for the whole site, and goes away when the list is empty', () => {
    expect(shortlistCookie(['a', 'b-c'], true)).toBe('kis_lijst=a.b-c; Path=/; Max-Age=15552000; SameSite=Lax; Secure')
    expect(shortlistCookie([], false)).toBe('kis_lijst=; Path=/; Max-Age=0; SameSite=Lax')
  })

  it('fits in a cookie when it is full of the longest names', () => {
    const longest = Array.from({ length: mostKept }, (_, i) => `${'x'.repeat(117)}-${String(i).padStart(2, '0')}`)
    expect(shortlistCookie(longest, true).length).toBeLessThan(4_096)
  })
})

describe('a change of the list', () => {
  it('never loses what is known, never keeps what is not, and never grows past what fits', () => {
    fc.assert(
      fc.property(slugs, slugs, action, fc.func(fc.boolean()), (kept, named, act, exists) => {
        const known = new Map([...kept, ...named].map((name) => [name, exists(name)]))
        const isKnown = (name: string) => known.get(name) === true
        const fitting = kept.slice(0, mostKept)
        const result = changeShortlist(fitting, { action: act, slugs: named }, isKnown)
        expect(result.kept.every(isKnown)).toBe(true)
        expect(result.kept.length).toBeLessThanOrEqual(mostKept)
        expect(new Set(result.kept).size).toBe(result.kept.length)
        const gone = fitting.filter((name) => isKnown(name) && !result.kept.includes(name))
        if (act === 'verwijder') expect(gone.every((name) => named.includes(name))).toBe(true)
        else if (act !== 'wis') expect(gone).toEqual([])
        if (act === 'bewaar') expect([...result.changed, ...result.already, ...result.unknown, ...result.full].sort()).toEqual([...named].sort())
      }),
    )
  })

  it('undoes what was taken off or cleared', () => {
    fc.assert(
      fc.property(fc.uniqueArray(slug, { maxLength: mostKept }), (kept) => {
        const cleared = changeShortlist(kept, { action: 'wis', slugs: [] }, () => true)
        expect(changeShortlist(cleared.kept, { action: 'zet-terug', slugs: cleared.changed }, () => true).kept).toEqual(kept)
      }),
    )
  })

  it('refuses what is no form of ours', () => {
    for (const sent of ['', 'actie=sloop&i=a', 'i=a', 'actie=']) expect(parseChange(new URLSearchParams(sent))).toBeUndefined()
    expect(parseChange(new URLSearchParams('actie=bewaar&i=a&i=%3Cscript%3E&i=a'))).toEqual({ action: 'bewaar', slugs: ['a'], back: null })
  })

  it('says what did not fit', () => {
    const full = Array.from({ length: mostKept }, (_, i) => `a-${i}`)
    const message = messageOf(
      'bewaar',
      changeShortlist(full, { action: 'bewaar', slugs: ['nieuw'] }, () => true),
    )
    expect(messageText(message, (name) => name)).toBe('Je lijst is vol: er passen 30 interventies op. Haal er eerst een weg.')
  })
})

describe('the message about a change', () => {
  it('reads back from its address', () => {
    fc.assert(
      fc.property(slugs, slugs, action, (kept, named, act) => {
        const message = messageOf(
          act,
          changeShortlist(kept.slice(0, mostKept), { action: act, slugs: named }, () => true),
          '/interventies?vorm=training',
        )
        const params = new URL(messageHref(message), 'http://x').searchParams
        expect(parseMessage(Object.fromEntries([...params.keys()].map((key) => [key, params.getAll(key)])))).toEqual(message)
      }),
    )
  })

  it('is not believed when the list says otherwise', () => {
    const told = (outcome: 'bewaard' | 'gewist' | 'verwijderd', kept: string[]) => checkedMessage({ outcome, slugs: ['a'], full: [] }, kept)?.outcome
    expect(told('bewaard', ['a'])).toBe('bewaard')
    expect(told('bewaard', ['b'])).toBeUndefined()
    expect(told('bewaard', [])).toBe('geen-cookies')
    expect(told('gewist', ['b'])).toBeUndefined()
    expect(told('gewist', [])).toBe('gewist')
    expect(told('verwijderd', ['a'])).toBeUndefined()
  })
})
