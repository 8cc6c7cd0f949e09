import { z } from 'zod'
import { slug } from '@/lib/content/id'
import { humanFields } from '@/lib/forms/human'
import { asHeaderLine, emailAddress } from '@/lib/mail/mail'
import { formatNumber } from '@/lib/text'

/** How long a message may be, in characters. */
export const messageLength = { min: 20, max: 2_000 }

/** One line in which something can be seen: it becomes the name behind which the answer goes. */
const name = z
  .string()
  .transform((value) => asHeaderLine(value, Number.POSITIVE_INFINITY))
  .pipe(z.string().max(100, { error: 'Gebruik hoogstens 100 tekens' }))
/** As people count them: a line end is one. */
const text = z.string().transform((value) => value.replace(/\r\n?/g, '\n').trim())

/** The form on /interventies/<interventie>/contact, in the order of its fields. */
export const contactForm = z.object({
  interventie: slug,
  naam: name.pipe(z.string().min(1, { error: 'Vul je naam in' })),
  organisatie: name.default(''),
  email: z.string().trim().min(1, { error: 'Vul je e-mailadres in' }).pipe(emailAddress),
  bericht: text.pipe(
    z
      .string()
      .min(1, { error: 'Schrijf je bericht' })
      .min(messageLength.min, { error: `Schrijf minstens ${messageLength.min} tekens, zodat de ander weet wat je wilt` })
      .max(messageLength.max, { error: `Je bericht is te lang: houd het op hoogstens ${formatNumber(messageLength.max)} tekens` }),
  ),
  kopie: z.literal('ja').optional(),
  ...humanFields,
})
export type ContactForm = z.output<typeof contactForm>
