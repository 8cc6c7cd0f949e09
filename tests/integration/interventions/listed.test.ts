import { beforeAll, describe, expect, it } from 'vitest'
import { systemActor } from '@/lib/auth/policy'
import { publishDocument } from '@/lib/content/commands/publish'
import { saveDraft } from '@/lib/content/commands/save-draft'
import { removeDocument } from '@/lib/content/commands/withdraw'
import { toCsv } from '@/lib/csv/csv'
import { db } from '@/lib/db/client'
import { getCompared } from '@/lib/interventions/compared'
import { getExported, interventionColumns } from '@/lib/interventions/export'
import { getListed } from '@/lib/interventions/listed'
import { getRegister, getRegisterTable, registerDataset, registerLicence } from '@/lib/interventions/register'
import { currentCatalogue } from '@/lib/search/edition'

const site = 'https://kis.example'
const address = 'geheim-adres@example.org'
const slugs = ['eerste', 'tweede', 'derde', 'vierde', 'vijfde']

async function publish(slug: string) {
  const content = {
    title: `De ${slug}`,
    summary: `Een interventie die als ${slug} is gemaakt.`,
    entrances: ['polarisatie'],
    forms: ['training'],
    owner: { name: 'Een eigenaar' },
    contact: { label: '=HYPERLINK("https://kwaad.example")', url: 'https://example.org/contact', email: address },
  }
  const id = `interventie/${slug}`
  const draft = await saveDraft(db(), systemActor, { id, slug, lock: 0, content })
  await publishDocument(db(), systemActor, { id, lock: draft.lock })
  return { id, lock: draft.lock + 1 }
}

beforeAll(async () => {
  for (const slug of slugs) await publish(slug)
  await removeDocument(db(), systemActor, { ...(await publish('weg')), reason: 'De eigenaar is gestopt.' })
})

describe('interventions that somebody chose', () => {
  it('are shown in the order of choosing; of the others it says what became of them', async () => {
    const { hits, leftOut } = await getListed(['derde', 'niets', 'eerste', 'weg', 'tweede'], 2)
    expect(hits.map(({ path }) => path)).toEqual(['/interventies/derde', '/interventies/eerste'])
    expect(leftOut).toEqual([
      { slug: 'niets', reason: 'onbekend' },
      { slug: 'weg', reason: 'ingetrokken', title: 'De weg', path: '/interventies/weg' },
      { slug: 'tweede', reason: 'te-veel', title: 'De tweede', path: '/interventies/tweede' },
    ])
  })

  it('stand beside each other with at most four, and what is not there takes no place', async () => {
    const { columns, records, leftOut } = await getCompared(['niets', 'weg', ...slugs])
    expect(columns.map(({ slug }) => slug)).toEqual(slugs.slice(0, 4))
    expect(records).toHaveLength(4)
    expect(leftOut.map(({ slug, reason }) => [slug, reason])).toEqual([
      ['niets', 'onbekend'],
      ['weg', 'ingetrokken'],
      ['vijfde', 'te-veel'],
    ])
  })
})

describe('what goes out', () => {
  it('never holds the address to which the contact form delivers, nor a formula', async () => {
    const ids = slugs.map((slug) => `interventie/${slug}`)
    const columns = interventionColumns(site)
    const exported = await getExported(ids, await currentCatalogue())
    const rows = exported.map((item) => columns.map(({ cell }) => cell(item)))
    const list = toCsv(
      columns.map(({ label }) => label),
      rows,
    )
    const { head, rows: all } = await getRegisterTable(site)
    const register = await getRegister(site)
    const outputs = [JSON.stringify(exported.map(({ content }) => content)), list, toCsv(head, all), JSON.stringify(register)]
    for (const output of outputs) {
      expect(output).toContain('https://example.org/contact')
      expect(output).not.toContain(address)
    }
    for (const csv of [list, toCsv(head, all)]) expect(csv).toContain(`"'=HYPERLINK(`)
  })

  it('is the whole register with its terms: what is published and real, and nothing else', async () => {
    const register = await getRegister(site)
    expect(register.licentie.adres).toBe(registerLicence.url)
    expect(register.totaal).toBe(slugs.length)
    expect(register.interventies.map(({ adres }) => adres).sort()).toEqual(slugs.map((slug) => `${site}/interventies/${slug}`).sort())
    expect(register.interventies[0]).toMatchObject({ entrances: ['polarisatie'], effect: { level: 'onbekend' } })
  })

  it('is described as a data set with both forms and the same licence', () => {
    expect(registerDataset(site)).toMatchObject({
      '@type': 'Dataset',
      license: registerLicence.url,
      distribution: [{ contentUrl: `${site}/interventies/register` }, { contentUrl: `${site}/interventies/register?bestand=csv` }],
    })
  })
})
