'use client'

import { useActionState } from 'react'
import { Checkbox } from '@/components/forms/Checkbox'
import { Button } from '@/components/ui/Button'
import { Notice } from '@/components/ui/Notice'
import { kindIds, kindLabels } from '@/lib/content/id'
import { type FormState, newForm } from '@/lib/forms/state'

type Rules = Readonly<Record<string, { fourEyes: boolean; reviewMonths: number }>>
type Props = {
  action: (before: FormState, form: FormData) => Promise<FormState>
  kinds: Rules
  roles: readonly string[]
  secondFactor: readonly string[]
  seen: string
}

/** What administrators choose. */
export function SettingsForm({ action, kinds, roles, secondFactor, seen }: Props) {
  const [{ values, message }, send] = useActionState(action, newForm)
  const checked = (name: string, now: boolean) => (values ? values[name] === 'ja' : now)
  return (
    <form action={send} noValidate className="form settings-form">
      {message && (
        <div role="alert">
          <Notice tone="danger" title="Niet bewaard">
            {message}
          </Notice>
        </div>
      )}
      <input type="hidden" name="gezien" value={seen} />
      <section aria-labelledby="per-soort">
        <h2 id="per-soort">Per soort document</h2>
        <p className="field-hint">
          Met vier ogen kan niemand eigen werk publiceren zonder dat een ander het goedkeurde of er een reden bij staat. Na het aantal maanden vraagt het
          platform de eigenaar van het document om het na te kijken; 0 is nooit.
        </p>
        <table className="rows settings-table">
          <thead>
            <tr>
              <th scope="col">Soort</th>
              <th scope="col">Vier ogen</th>
              <th scope="col">Nakijken na (maanden)</th>
            </tr>
          </thead>
          <tbody>
            {kindIds.map((kind) => (
              <tr key={kind}>
                <th scope="row">{kindLabels[kind]}</th>
                <td>
                  <label className="settings-check">
                    <input type="checkbox" name={`ogen-${kind}`} value="ja" defaultChecked={checked(`ogen-${kind}`, kinds[kind]?.fourEyes ?? true)} />
                    <span className="sr-only">Vier ogen bij {kindLabels[kind]}</span>
                  </label>
                </td>
                <td>
                  <input
                    type="text"
                    inputMode="numeric"
                    name={`maanden-${kind}`}
                    aria-label={`Maanden tot nakijken van ${kindLabels[kind]}`}
                    defaultValue={values?.[`maanden-${kind}`] ?? String(kinds[kind]?.reviewMonths ?? 24)}
                    className="control"
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <fieldset>
        <legend>Inloggen met een tweede stap</legend>
        <p className="field-hint">Wie deze rol heeft, kan pas verder na het instellen van een code-app. Dat geldt vanaf het volgende scherm.</p>
        {roles.map((role) => (
          <Checkbox key={role} name={`tweede-${role}`} label={role} checked={checked(`tweede-${role}`, secondFactor.includes(role))} />
        ))}
      </fieldset>
      <div>
        <Button type="submit">Bewaar</Button>
      </div>
    </form>
  )
}
