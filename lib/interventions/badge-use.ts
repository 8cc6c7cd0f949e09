import { formatDate } from '@/lib/dates'
import { badgeSize, databaseWords } from '@/lib/interventions/badge'
import type { Judgement } from '@/lib/interventions/judgement'
import { absoluteUrl, site } from '@/lib/site/site'
import { escapeXml } from '@/lib/site/xml'

/** How an owner shows it: the sentence to use, the code for a website, and where the picture and the page stand. */
export type BadgeInUse = { sentence: string; code: string; picture: string; alt: string }

/** `path`: where the intervention is read. The words say what was judged, and nothing about effect. */
export function badgeUse(judgement: Judgement, path: string, siteUrl: string): BadgeInUse {
  const where = databaseWords(judgement.databases)
  const alt = `Opgenomen in ${where} van ${site.shortName}. Controleer of dit nog geldig is.`
  const { width, height } = badgeSize
  const [page, picture] = [absoluteUrl(siteUrl, `${path}/keurmerk`), absoluteUrl(siteUrl, `${path}/keurmerk.svg`)]
  return {
    sentence: `${judgement.title} is opgenomen in ${where} van ${site.name} (${site.shortName}). ${site.shortName} beoordeelde de beschrijving op ${formatDate(judgement.decidedOn)}; dat is geldig tot en met ${formatDate(judgement.validUntil)}.`,
    code: `<a href="${escapeXml(page)}"><img src="${escapeXml(picture)}" width="${width}" height="${height}" alt="${escapeXml(alt)}"></a>`,
    picture: `${path}/keurmerk.svg`,
    alt,
  }
}
