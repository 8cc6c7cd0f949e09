import type { Dataset } from 'schema-dts'
import { isoDay } from '@/lib/dates'
import { type ExportedIntervention, getExported, interventionColumns } from '@/lib/interventions/export'
import {
  abstractParts,
  effectLevels,
  entrances,
  forms,
  goalKinds,
  grounds,
  groupKinds,
  preventionLevels,
  sectors,
  substantiationLevels,
} from '@/lib/interventions/vocabulary'
import { currentCatalogue } from '@/lib/search/edition'
import { scopes } from '@/lib/search/scopes'
import { searchAll } from '@/lib/search/search'
import { absoluteUrl, site } from '@/lib/site/site'

export const registerPath = '/interventies/register'
export const registerName = 'Register van interventies'

/** The terms on which our descriptions may be used again: the one place that says so. */
export const registerLicence = {
  name: 'Creative Commons Naamsvermelding 4.0 Internationaal (CC BY 4.0)',
  url: 'https://creativecommons.org/licenses/by/4.0/deed.nl',
  attribution: `Noem als bron: ${site.name} (${site.shortName}), met het adres van de beschrijving en de datum.`,
  scope: 'De licentie geldt voor de beschrijvingen. De interventies zelf, hun materialen en de studies zijn van hun eigenaren.',
} as const

const notes = [
  'Elk record is een beschrijving volgens het gezamenlijke werkblad. Wat niet is opgegeven, ontbreekt: dat betekent niet “nee”.',
  '“substantiation” (onderbouwing) en “effect” (onderzoek naar effect) zijn twee aparte oordelen. Tel ze niet bij elkaar op.',
  'Bedragen zijn in euro’s van het jaar in “costs.year”. “free” zegt dat iets gratis is; zonder bedragen en zonder “free” zijn de kosten niet opgegeven.',
  'Een beschrijving geldt tot “validUntil”, of anders 24 maanden na “confirmedOn”. Daarna is ze verlopen.',
  'Teksten zijn rijen stukjes met een “text”; de andere velden van een stukje zijn opmaak of verwijzing.',
  'De sleutels van gesloten lijsten staan met hun betekenis onder “lijsten”. De verzonnen voorbeelden van de site staan niet in dit bestand.',
]

const lists = {
  entrances,
  forms,
  sectors,
  grounds,
  preventionLevels,
  groupKinds,
  goalKinds,
  substantiationLevels,
  effectLevels,
  abstractParts: Object.fromEntries(Object.entries(abstractParts).map(([part, { label }]) => [part, label])),
}

/** The whole register with its terms and its day: every field of every record that is published, the fictional examples left out. */
export async function getRegister(siteUrl: string) {
  const records = await realInterventions()
  return {
    naam: registerName,
    uitgever: site.name,
    adres: absoluteUrl(siteUrl, registerPath),
    datum: isoDay(new Date()),
    licentie: { naam: registerLicence.name, adres: registerLicence.url, naamsvermelding: registerLicence.attribution, reikwijdte: registerLicence.scope },
    toelichting: notes,
    lijsten: lists,
    totaal: records.length,
    interventies: records.map(({ id, path, content }) => ({ id, adres: absoluteUrl(siteUrl, path), ...content })),
  }
}

/** The same as a table; every row carries the day and the terms, because a table is soon cut and pasted. */
export async function getRegisterTable(siteUrl: string) {
  const columns = interventionColumns(siteUrl).filter(({ key }) => key !== 'voorbeeld')
  const day = isoDay(new Date())
  return {
    head: [...columns.map(({ label }) => label), 'Peildatum (jjjj-mm-dd)', 'Bron', 'Licentie'],
    rows: (await realInterventions()).map((record) => [...columns.map(({ cell }) => cell(record)), day, site.name, registerLicence.url]),
  }
}

/** The register as data sets are described to search engines and catalogues (schema.org, which maps on DCAT). */
export function registerDataset(siteUrl: string): Dataset {
  const address = absoluteUrl(siteUrl, registerPath)
  return {
    '@type': 'Dataset',
    '@id': address,
    name: registerName,
    description: `${scopes.interventies.intro} Alle beschrijvingen in één bestand, met de kosten, de onderbouwing en het onderzoek naar effect apart.`,
    url: absoluteUrl(siteUrl, '/interventies/uitleg'),
    inLanguage: site.language,
    license: registerLicence.url,
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: site.name, url: absoluteUrl(siteUrl, '/') },
    keywords: Object.values(entrances),
    distribution: [
      { '@type': 'DataDownload', encodingFormat: 'application/json', contentUrl: address },
      { '@type': 'DataDownload', encodingFormat: 'text/csv', contentUrl: `${address}?bestand=csv` },
    ],
  }
}

async function realInterventions(): Promise<ExportedIntervention[]> {
  const hits = await searchAll({ q: '', filters: {}, sort: 'naam', page: 1 }, scopes.interventies)
  const ids = hits.filter(({ example }) => !example).map(({ id }) => id)
  return getExported(ids, await currentCatalogue())
}
