import { z } from 'zod'
import { accountRoles } from '@/lib/auth/policy'
import { asHeaderLine, emailAddress } from '@/lib/mail/mail'

const path = z.string().max(2_000).default('')
/** As it is typed: a space may belong to a password. Longer than any rule allows, so that the rule can say so. */
const password = z.string().min(1, { error: 'Vul je wachtwoord in' }).max(1_000, { error: 'Dit wachtwoord is te lang' })
const email = z.string().trim().toLowerCase().min(1, { error: 'Vul het e-mailadres in' }).pipe(emailAddress)
/** Six digits, or a recovery code. */
const code = z.string().trim().min(1, { error: 'Vul de code in' }).max(40, { error: 'Dit is geen code' })
const name = z
  .string()
  .transform((value) => asHeaderLine(value, Number.POSITIVE_INFINITY))
  .pipe(z.string().min(1, { error: 'Vul een naam in' }).max(100, { error: 'Gebruik hoogstens 100 tekens' }))
const role = z.enum(accountRoles, { error: 'Kies een rol' })
const token = z.string().max(200)

export const loginForm = z.object({ email, wachtwoord: password, naar: path })
export const demoForm = z.object({ account: email, naar: path })
export const codeForm = z.object({ code, naar: path })
export const againForm = z.strictObject({ userId: z.uuid(), email: email.optional(), password: z.string().min(1).max(1_000), code: code.optional() })
export const forgottenForm = z.object({ email })
export const newPasswordForm = z.object({ token, wachtwoord: password })
export const invitationForm = z.object({ token, naam: name, wachtwoord: password })
export const nameForm = z.object({ naam: name })
export const changePasswordForm = z.object({ huidig: password, wachtwoord: password })
/** Of oneself: the password or a code, to show that it is still the same person. */
export const proofForm = z.object({ huidig: z.string().min(1, { error: 'Vul je wachtwoord of een code in' }).max(1_000) })
export const confirmCodeForm = z.object({ code, naar: path })
/** A button: only where to go on to. */
export const onwardForm = z.object({ naar: path })
export const sessionForm = z.object({ sessie: z.uuid() })
export const inviteForm = z.object({ naam: name, email, rol: role })
export const userForm = z.object({ id: z.uuid() })
export const roleForm = z.object({ id: z.uuid(), rol: role })
