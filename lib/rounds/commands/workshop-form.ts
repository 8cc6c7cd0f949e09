import { z } from 'zod'
import { isoDate } from '@/lib/content/fields'
import { localMoment } from '@/lib/planning/local-time'

const time = z.string().regex(/^\d{2}:\d{2}$/, { error: 'Vul een tijd in zoals 10:00' })

/** A workshop as its form sends it; times on the clock in the Netherlands. */
export const workshopForm = z.object({
  dag: z.string().min(1, { error: 'Kies een dag' }).pipe(isoDate),
  begin: time,
  eind: time,
  plaats: z.string().trim().min(2, { error: 'Zeg waar het is, bijvoorbeeld een adres of Online' }).max(300, { error: 'Schrijf hoogstens 300 tekens' }),
  link: z
    .union([z.literal(''), z.url({ protocol: /^https$/, error: 'Vul een adres in dat met https:// begint' }).max(1_000)], {
      error: 'Vul een adres in dat met https:// begint, of laat dit leeg',
    })
    .default(''),
  plekken: z.coerce
    .number({ error: 'Vul een getal in' })
    .int({ error: 'Vul een heel getal in' })
    .min(1, { error: 'Er moet minstens één plek zijn' })
    .max(200, { error: 'Vul hoogstens 200 in' }),
  toelichting: z.string().trim().max(2_000, { error: 'Schrijf hoogstens 2000 tekens' }).default(''),
})
export type WorkshopForm = z.output<typeof workshopForm>

/** What of a workshop stands on its form, as the database keeps it. Throws ExpectedError for a time that the clock skips. */
export function workshopColumns({ dag, begin, eind, plaats, link, plekken, toelichting }: WorkshopForm) {
  return {
    startsAt: localMoment(dag, begin).at,
    endsAt: localMoment(dag, eind).at,
    place: plaats,
    url: link || null,
    capacity: plekken,
    note: toelichting,
  }
}
export type WorkshopColumns = ReturnType<typeof workshopColumns>
