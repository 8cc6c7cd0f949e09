import { AccountForm } from '@/components/redactie/account/AccountForm'
import { When } from '@/components/redactie/account/When'
import type { FormState } from '@/lib/forms/state'

type Action = (before: FormState, form: FormData) => Promise<FormState>
type Props = {
  sessions: { id: string; device: string; createdAt: string; lastSeenAt: string; current: boolean }[]
  revoke: Action
  revokeOthers: Action
}

const path = '/redactie/account'

/** Where one is logged in, and a way to end that. */
export function SessionList({ sessions, revoke, revokeOthers }: Props) {
  return (
    <section className="panel sessions" aria-labelledby="sessies">
      <h2 id="sessies">Waar je bent ingelogd</h2>
      <p className="muted">Je wordt vanzelf uitgelogd na 8 uur zonder iets te doen, en altijd na 7 dagen.</p>
      <div className="rows-scroll">
        <table className="rows">
          <thead>
            <tr>
              <th scope="col">Apparaat</th>
              <th scope="col">Ingelogd</th>
              <th scope="col">Laatst gebruikt</th>
              <th scope="col">
                <span className="sr-only">Beëindigen</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {sessions.map(({ id, device, createdAt, lastSeenAt, current }) => (
              <tr key={id}>
                <td className="rows-main">{device}</td>
                <td>
                  <When iso={createdAt} />
                </td>
                <td>{current ? 'nu, hier' : <When iso={lastSeenAt} />}</td>
                <td>
                  {!current && <AccountForm action={revoke} path={path} fields={[]} hidden={{ sessie: id }} submit="Log uit" failed="Dit lukte niet" quiet />}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {sessions.length > 1 && <AccountForm action={revokeOthers} path={path} fields={[]} submit="Log overal elders uit" failed="Dit lukte niet" quiet />}
    </section>
  )
}
