'use client'

import { useActionState } from 'react'
import { ErrorSummary } from '@/components/forms/ErrorSummary'
import { Button } from '@/components/ui/Button'
import { type FormState, newForm } from '@/lib/forms/state'
import { roleWords } from '@/lib/users/words'

type Props = {
  accounts: { email: string; role: keyof typeof roleWords }[]
  password: string
  action: (before: FormState, form: FormData) => Promise<FormState>
  to: string
}

/** The accounts to try everything with, one click each. */
export function DemoAccounts({ accounts, password, action, to }: Props) {
  const [{ errors, message }, send] = useActionState(action, newForm, '/inloggen')
  return (
    <section className="demo account-form" aria-labelledby="demo">
      <ErrorSummary errors={errors} message={message} title="Je bent niet ingelogd" />
      <h2 id="demo">Demo: probeer het uit</h2>
      <p>Deze accounts zijn verzonnen en bestaan alleen op deze proefopstelling. Kies met welke rol je wilt kijken.</p>
      <form action={send}>
        <input type="hidden" name="naar" value={to} />
        <ul>
          {accounts.map(({ email, role }, i) => (
            <li key={email}>
              <Button type="submit" variant="secondary" name="account" value={email}>
                {accounts.findIndex((other) => other.role === role) === i ? roleWords[role].label : `Tweede ${roleWords[role].label.toLowerCase()}`}
              </Button>
            </li>
          ))}
        </ul>
      </form>
      <p>
        Of typ zelf: bijvoorbeeld <b>{accounts[0]?.email}</b>, wachtwoord <b>{password}</b>
      </p>
    </section>
  )
}
