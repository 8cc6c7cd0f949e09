import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { xml2js } from 'xml-js'
import { badgeSvg, badgeText } from '@/lib/interventions/badge'
import { badgeUse } from '@/lib/interventions/badge-use'
import type { Judgement } from '@/lib/interventions/judgement'
import { databases, entrances } from '@/lib/interventions/vocabulary'

const judgement: Judgement = {
  title: 'Samen <sterk> & "wijs"',
  state: 'geldig',
  databases: [entrances.antidiscriminatie],
  decidedOn: '2026-11-22',
  round: '2026',
  criteriaVersion: 1,
  version: 2,
  validUntil: '2028-11-22',
  confirmedOn: '2026-11-22',
}

describe('the badge', () => {
  it('says what it stands for and until when', () => {
    const svg = badgeSvg(judgement)
    expect(svg).toContain('Opgenomen in de database')
    expect(svg).toContain('Geldig tot en met 22 november 2028')
    expect(badgeText(judgement)).toContain('is opgenomen in de database Antidiscriminatie van Kennisplatform Inclusief Samenleven')
  })

  it.each([
    ['verlopen', 'Verlopen op 22 november 2028'],
    ['ingetrokken', 'Ingetrokken'],
  ] as const)('says itself that it is over: %s', (state, words) => {
    const svg = badgeSvg({ ...judgement, state })
    expect(svg).toContain('Niet meer geldig')
    expect(svg).toContain(words)
    expect(svg).not.toContain('Geldig tot en met')
  })

  it('needs nothing from elsewhere, and is well-formed whatever the name', () => {
    const some = fc.subarray([...databases]).map((chosen) => chosen.map((one) => entrances[one]))
    const state = fc.constantFrom('geldig', 'verlopen', 'ingetrokken')
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), some, state, (title, names, kind) => {
        const svg = badgeSvg({ ...judgement, title, databases: names, state: kind as Judgement['state'] })
        expect(() => xml2js(svg)).not.toThrow()
        expect(svg.replace('xmlns="http://www.w3.org/2000/svg"', '')).not.toMatch(/(?:href|src|url)\s*[=(]|<style|style=|<script|@import/i)
      }),
    )
  })

  it('comes with words about the description and code that can be pasted', () => {
    const { sentence, code } = badgeUse(judgement, '/interventies/samen-sterk', 'https://www.kis.nl')
    expect(sentence).toContain('beoordeelde de beschrijving op 22 november 2026')
    expect(code).toContain('<a href="https://www.kis.nl/interventies/samen-sterk/keurmerk"><img src="https://www.kis.nl/interventies/samen-sterk/keurmerk.svg"')
  })
})
