import { describe, expect, it } from 'vitest'
import { toBibtex, toRis } from '@/lib/citations/formats'
import { interventionCitation, interventionCsl } from '@/lib/interventions/citation'
import { type InterventionInput, intervention } from './document'

const site = 'https://www.kis.nl'
const cite = (content: InterventionInput) => interventionCitation(intervention(content), site)
const address = 'https://www.kis.nl/interventies/samen-sterk'

describe('the citation of an intervention', () => {
  it('names who described it, else the owner, else KIS', () => {
    const owner = { name: 'Bureau Samen' }
    const describedBy = [{ family: 'Berg', given: 'Jan', particle: 'van den' }, { organisation: 'Movisie' }]
    const rest = `Samen sterk [Beschrijving van een interventie]. Interventiedatabase.`
    expect(cite({ owner, describedBy, describedOn: '2025-03-01' })).toBe(
      `Berg, J. van den, & Movisie. (2025). ${rest} Kennisplatform Inclusief Samenleven. ${address}`,
    )
    expect(cite({ owner })).toBe(`Bureau Samen. (z.j.). ${rest} Kennisplatform Inclusief Samenleven. ${address}`)
    expect(cite({})).toBe(`Kennisplatform Inclusief Samenleven. (z.j.). ${rest} ${address}`)
  })

  it('is dated by the description, else by the confirmation, else by the publication', () => {
    const dates = { describedOn: '2023-01-01', confirmedOn: '2024-02-02', publishedOn: '2025-03-03' }
    expect(cite(dates)).toContain('(2023)')
    expect(cite({ ...dates, describedOn: undefined })).toContain('(2024)')
    expect(cite({ publishedOn: dates.publishedOn })).toContain('(2025)')
    expect(interventionCsl(intervention(dates), site).issued).toEqual({ 'date-parts': [[2023, 1, 1]] })
  })

  it('says of an example that it is fictional, in every form', () => {
    const doc = intervention({ title: 'Voorbeeld: Samen sterk' }, { example: true })
    expect(interventionCitation(doc, site)).toContain('[Verzonnen voorbeeld van een interventie]')
    expect(interventionCsl(doc, site).genre).toBe('Verzonnen voorbeeld van een interventie')
  })

  it('gives reference managers the title, the address and who made it, and nobody the address of the owner', () => {
    const doc = intervention({ owner: { name: 'Bureau Samen' }, contact: { email: 'geheim@example.org' } })
    const csl = interventionCsl(doc, site)
    expect(csl).toMatchObject({ type: 'webpage', URL: address, author: [{ literal: 'Bureau Samen' }] })
    const files = [toBibtex(csl), toRis(csl), JSON.stringify(csl), interventionCitation(doc, site)]
    for (const file of files) {
      expect(file).toContain('Samen sterk')
      expect(file).not.toContain('geheim')
    }
  })
})
