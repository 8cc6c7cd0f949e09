import { z } from 'zod'
import { asHeaderLine, emailAddress } from '@/lib/mail/mail'
import { organisationName, website } from '@/lib/submissions/registration/registration'

const email = z.string().trim().toLowerCase().min(1, { error: 'Vul het e-mailadres in' }).pipe(emailAddress)

export const organisationForm = z.object({ organisatie: organisationName, website })
export const memberForm = z.object({
  naam: z
    .string()
    .transform((value) => asHeaderLine(value, Number.POSITIVE_INFINITY))
    .pipe(z.string().min(1, { error: 'Vul de naam van je collega in' }).max(100, { error: 'Gebruik hoogstens 100 tekens' })),
  email,
})
export const invitedForm = z.object({ email })
export const removalForm = z.object({ id: z.uuid() })
