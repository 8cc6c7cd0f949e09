'use server'

import { accountAction } from '@/app/account-action'
import { enterCode, HalfwayOverError } from '@/lib/auth/commands/enter-code'
import { halfwayToken, setSessionCookie, visitorOf } from '@/lib/auth/session'
import { db } from '@/lib/db/client'
import { localPath } from '@/lib/site/local-path'
import { codeForm } from '@/lib/users/forms'

/** Finishes a login with a code; one that is over starts again at the password. */
export const sendCode = accountAction(codeForm, async ({ code, naar }) => {
  const path = localPath(naar) ?? '/redactie'
  try {
    const { token } = await enterCode(db(), { token: (await halfwayToken()) ?? '', code }, await visitorOf())
    await setSessionCookie(token)
    return path
  } catch (error) {
    if (error instanceof HalfwayOverError) return `/inloggen?melding=opnieuw&naar=${encodeURIComponent(path)}`
    throw error
  }
})
