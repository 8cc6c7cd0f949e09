import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mergeForms, partsThatDiffer, sameForm } from '@/lib/reviews/merge'
import type { AssessmentForm } from '@/lib/reviews/schema'
import { partOfField } from '@/lib/reviews/shapes'
import { emptyVerdict, readVerdicts, verdictFields } from '@/lib/reviews/verdict-fields'

const ids = ['probleem', 'doelen', 'aanpak']
const citation = fc.oneof(
  fc.record({ literature: fc.stringMatching(/^[a-z]{1,12}$/) }),
  fc.record({ doc: fc.constant('dossier/een'), anchor: fc.stringMatching(/^[a-z]{1,8}$/) }),
)
const verdict = fc.record(
  {
    verdict: fc.constantFrom('voldoet' as const, 'deels' as const, 'voldoet-niet' as const, 'nvt' as const),
    motivation: fc.stringMatching(/^[a-zé]{0,6}(\n[a-z]{1,4})?$/),
    citations: fc.uniqueArray(citation, { maxLength: 3, selector: (one) => JSON.stringify(one) }),
  },
  { requiredKeys: ['motivation', 'citations'] },
)
const form: fc.Arbitrary<AssessmentForm> = fc.record({
  verdicts: fc.dictionary(fc.constantFrom(...ids), verdict) as fc.Arbitrary<AssessmentForm['verdicts']>,
  advice: fc.constantFrom('opnemen', 'aanhouden', 'niet-opnemen', ''),
  summary: fc.stringMatching(/^[a-z]{0,5}$/),
})
const at = (one: AssessmentForm, id: string) => one.verdicts[id] ?? emptyVerdict()

describe('bringing two forms together', () => {
  it('keeps every change, or names it as a conflict and keeps what was there', () => {
    fc.assert(
      fc.property(form, form, form, (basis, mine, theirs) => {
        const { merged, conflicts } = mergeForms(basis, mine, theirs)
        const [byMe, byThem, left] = [partsThatDiffer(basis, mine), partsThatDiffer(basis, theirs), partsThatDiffer(mine, theirs)]
        const [notMine, notTheirs] = [partsThatDiffer(merged, mine), partsThatDiffer(merged, theirs)]
        expect([...conflicts].sort()).toEqual(byMe.filter((part) => byThem.includes(part) && left.includes(part)).sort())
        for (const part of byMe) expect(notMine.includes(part)).toBe(conflicts.includes(part))
        for (const part of byThem) expect(notTheirs).not.toContain(part)
      }),
    )
  })

  it('gives one form back when only one was changed', () => {
    fc.assert(
      fc.property(form, form, (basis, changed) => {
        expect(sameForm(mergeForms(basis, changed, basis).merged, changed)).toBe(true)
        expect(sameForm(mergeForms(basis, basis, changed).merged, changed)).toBe(true)
        expect(mergeForms(basis, changed, changed).conflicts).toEqual([])
      }),
    )
  })
})

describe('the fields of the form', () => {
  it('say the same as the form', () => {
    fc.assert(
      fc.property(form, (one) => {
        const read = readVerdicts(verdictFields(one), ids)
        expect(read.errors).toEqual([])
        const again = read.form ?? one
        expect(verdictFields(again)).toEqual({
          ...verdictFields({ ...one, verdicts: Object.fromEntries(ids.map((id) => [id, at(one, id)])) }),
          ...trimmed(one),
        })
      }),
    )
  })

  it('belong to their part, each', () => {
    fc.assert(
      fc.property(form, (one) => {
        const parts = new Set(Object.keys(verdictFields(one)).map(partOfField))
        expect([...parts].sort()).toEqual(['advice', 'summary', ...Object.keys(one.verdicts).map((id) => `criterion:${id}`)].sort())
      }),
    )
    expect(partOfField('inzending')).toBeUndefined()
  })

  it('say in words what is too long or not there, at the field', () => {
    const { errors } = readVerdicts({ 'oordeel-doelen': 'prima', 'motivatie-aanpak': 'x'.repeat(10_001), advies: 'misschien' }, ids)
    expect(errors.map(({ field }) => field).sort()).toEqual(['advies', 'motivatie-aanpak', 'oordeel-doelen'])
  })
})

function trimmed({ verdicts }: AssessmentForm) {
  return Object.fromEntries(Object.entries(verdicts).map(([id, { motivation }]) => [`motivatie-${id}`, motivation.trim()]))
}
