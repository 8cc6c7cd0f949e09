import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Expansions } from '@/lib/search/expansions'
import { readWords } from '@/lib/search/read-words'
import { concept } from '@/lib/search/thesaurus/schema'
import { Thesaurus } from '@/lib/search/thesaurus/thesaurus'

const expansions = new Expansions(
  new Thesaurus([
    concept.parse({ id: 'sinti-en-roma', preferred: 'Sinti en Roma', old: ['zigeuners'] }),
    concept.parse({ id: 'discriminatie', preferred: 'discriminatie' }),
    concept.parse({ id: 'moslimdiscriminatie', preferred: 'moslimdiscriminatie', alternative: ['islamofobie'], broader: ['discriminatie'] }),
  ]),
)
const read = (q: string) => readWords(q, expansions)
const terms = (q: string) => read(q).required.map(({ alternatives }) => alternatives[0]?.terms[0])
const others = (q: string) => read(q).required.flatMap(({ alternatives }) => alternatives.slice(1).flatMap((alternative) => alternative.terms))

describe('what was typed', () => {
  it('becomes lemmas, without the words that only hold a sentence together', () => {
    expect(terms('de interventies voor ouders')).toEqual(['interventie', 'ouder'])
    expect(read('de interventies voor ouders').optional.map(({ text }) => text)).toEqual(['de', 'voor'])
    expect(terms('wat is dat')).toHaveLength(3)
  })

  it('keeps what turns the meaning round', () => {
    expect(terms('werkt niet')).toContain('niet')
    expect(terms('geen effect')).toContain('geen')
    expect(terms('zonder ouders')).toContain('zonder')
  })

  it('knows names of several words as one', () => {
    expect(terms('gids over Sinti en Roma')).toEqual(['gids', 'sinti_en_roma'])
  })

  it('leads from old words to new ones and not back, and from broad to narrow and not back', () => {
    expect(others('zigeuners')).toContain('sinti_en_roma')
    expect(others('Sinti en Roma').some((term) => term.startsWith('zigeuner'))).toBe(false)
    expect(others('discriminatie')).toEqual(expect.arrayContaining(['moslimdiscriminatie', 'islamofobie']))
    expect(others('islamofobie')).toContain('moslimdiscriminatie')
    expect(others('islamofobie')).not.toContain('discriminatie')
  })

  it('takes phrases and words to leave out', () => {
    expect(read('"sociale norm" school')).toMatchObject({ phrases: [['sociaal', 'norm']] })
    expect(read('training -ouders')).toMatchObject({ without: ['ouder'] })
    expect(terms('training -ouders')).toEqual(['training'])
    expect(terms('-ouders')).toEqual(['ouder'])
    expect(read('school "sociale').phrases).toEqual([])
    expect(read('"school -ouders"')).toMatchObject({ without: [] })
  })

  it('never asks for what is to be left out', () => {
    expect(read('training -"Sinti en Roma"')).toMatchObject({ phrases: [], without: ['sinti_en_roma'] })
    expect(terms('training -"Sinti en Roma"')).toEqual(['training'])
    expect(terms('training -"sociale norm"')).toEqual(['training'])
    expect(terms('training -anti-racisme')).toEqual(['training'])
    expect(read('training -anti-racisme').without).toHaveLength(1)
  })

  it('may be anything', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.constantFrom('""""', '-', '- - -', '“', '((', 'a'.repeat(10_000), '🙂🙂', 'שלום', '\u0000'),
    )
    fc.assert(
      fc.property(text, (q) => {
        const { required, optional, phrases, without } = read(q)
        for (const slot of [...required, ...optional])
          for (const { terms, weight } of slot.alternatives) {
            expect(terms.every((term) => term !== '')).toBe(true)
            expect(weight).toBeGreaterThan(0)
            expect(weight).toBeLessThanOrEqual(1)
          }
        expect([...phrases.flat(), ...without].every((term) => term !== '')).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})
