import { AccountForm } from '@/components/redactie/account/AccountForm'
import { QrCode } from '@/components/redactie/account/QrCode'
import type { FormState } from '@/lib/forms/state'

type Props = {
  action: (before: FormState, form: FormData) => Promise<FormState>
  path: string
  /** Where to go on to after this. */
  onward: string
  secret: string
  /** What the QR code holds. */
  uri: string
}

/** The secret, to scan or to type, and the first code as proof that it arrived. */
export function SetUpSecondFactor({ action, path, onward, secret, uri }: Props) {
  return (
    <ol className="setup">
      <li>
        <p>Open de app en scan deze code.</p>
        <QrCode text={uri} label="QR-code met de sleutel die hieronder ook als tekst staat" />
        <p className="muted">
          Op dezelfde telefoon? <a href={uri}>Open de app</a>. Of typ deze sleutel over:
        </p>
        <p className="setup-secret">
          <code>{secret.match(/.{1,4}/g)?.join(' ')}</code>
        </p>
      </li>
      <li>
        <AccountForm
          action={action}
          path={path}
          hidden={{ naar: onward }}
          fields={[{ name: 'code', label: 'Vul de code in die de app nu toont', hint: 'Zes cijfers.', autoComplete: 'one-time-code', inputMode: 'numeric' }]}
          submit="Klaar"
          failed="De tweede stap staat nog niet aan"
        />
      </li>
    </ol>
  )
}
