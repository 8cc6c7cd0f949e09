import type { Prisma } from '@/lib/db/generated/client'
import { daysIn, type RoundForm } from '@/lib/rounds/commands/form'
import { dayDate } from '@/lib/rounds/days'

/** What of a round stands on its form, as the database keeps it. */
export function columnsOf(form: RoundForm) {
  const days = daysIn(form)
  return {
    slug: form.adres,
    title: form.titel,
    databases: form.databases,
    criteriaVersion: form.criteria,
    dossiers: form.dossiers,
    capacity: form.capaciteit,
    note: form.toelichting,
    remindersOff: form.herinneringenUit,
    registrationFrom: dayDate(days.registrationFrom),
    registrationUntil: dayDate(days.registrationUntil),
    firstVersionBy: dayDate(days.firstVersionBy),
    feedbackRounds: days.feedbackRounds as Prisma.InputJsonArray,
    assessBy: dayDate(days.assessBy),
    decisionOn: dayDate(days.decisionOn),
  }
}
export type RoundColumns = ReturnType<typeof columnsOf>

/** How people call each of them, for what is said of a change. */
export const columnLabels: Record<keyof RoundColumns, string> = {
  slug: 'adres',
  title: 'naam',
  databases: 'databases',
  criteriaVersion: 'criteria',
  dossiers: 'dossiers',
  capacity: 'aantal plaatsen',
  note: 'toelichting',
  remindersOff: 'herinneringen',
  registrationFrom: 'begin van de aanmelding',
  registrationUntil: 'einde van de aanmelding',
  firstVersionBy: 'eerste versie',
  feedbackRounds: 'feedbackrondes',
  assessBy: 'beoordelen',
  decisionOn: 'besluit',
}
