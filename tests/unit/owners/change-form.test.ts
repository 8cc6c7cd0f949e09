import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readContent } from '@/lib/content/files/read'
import { intervention } from '@/lib/interventions/kind'
import type { Intervention } from '@/lib/interventions/schema'
import { changeForm, formOf, wantedOf } from '@/lib/owners/change-form'
import { askedChanges, changeableFields, changedMeanwhile, newValues } from '@/lib/owners/changeable'

const all = readContent('content', ['kis', 'voorbeelden']).documents.flatMap(({ kind, value }) => {
  const { data } = kind === 'interventie' ? intervention.publishable.safeParse(value) : { data: undefined }
  return data ? [data] : []
})
const sent = (content: Intervention, changes: Record<string, string> = {}) =>
  wantedOf(changeForm.parse({ interventie: 'x', uitleg: 'Een goede uitleg.', ...formOf(content), ...changes }))

describe('the form of a change', () => {
  it('asks for nothing when it is sent as it was filled in, for every intervention there is', () => {
    expect(all.length).toBeGreaterThan(30)
    for (const content of all) expect(askedChanges(content, sent(content)), content.title).toEqual({})
  })

  it('asks for what was changed and nothing else', () => {
    const [content] = all
    if (!content) throw new Error('no intervention')
    expect(askedChanges(content, sent(content, { plek: 'Op school', perGroep: '1.250,50', gratis: '' }))).toMatchObject({ location: { after: 'Op school' } })
    expect(sent(content, { perGroep: '1.250,50' }).costs).toMatchObject({ perGroup: 1250.5 })
  })

  it.each([
    ['eenmalig', 'veel'],
    ['eenmalig', '-5'],
    ['bijeenkomsten', '1,5'],
    ['contactUrl', 'example'],
    ['contactEmail', 'iemand'],
    ['uitleg', 'kort'],
  ])('says what is wrong with %s', (field, value) => {
    const { error } = changeForm.safeParse({ interventie: 'x', uitleg: 'Een goede uitleg.', [field]: value })
    expect(error?.issues.map(({ path }) => path[0])).toEqual([field])
  })
})

describe('what changed meanwhile', () => {
  const value = fc.oneof(fc.constant(undefined), fc.constant(''), fc.string(), fc.array(fc.string()), fc.record({ once: fc.nat() }))
  const fields = fc.dictionary(fc.constantFrom(...changeableFields), value)

  it('is nothing when nobody was in between, nor once it is done', () => {
    fc.assert(
      fc.property(fields, fields, (live, wanted) => {
        const changes = JSON.parse(JSON.stringify(askedChanges(live, wanted)))
        expect(changedMeanwhile(live, changes)).toEqual([])
        expect(changedMeanwhile({ ...live, ...newValues(changes) }, changes)).toEqual([])
      }),
    )
  })
})
