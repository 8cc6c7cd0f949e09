import { UserStatusTag } from '@/components/redactie/account/UserStatusTag'
import { When } from '@/components/redactie/account/When'
import { roleWords } from '@/lib/users/words'

export type ShownUser = {
  id: string
  name: string
  email: string
  role: keyof typeof roleWords
  status: 'actief' | 'uitgenodigd' | 'geblokkeerd'
  secondFactor: boolean
  linked: boolean
  demo: boolean
  lastSeenAt: string | null
  invitedUntil: string | null
}

/** The users, one a row; the name leads to what can be done. */
export function UserTable({ users, path, ownId }: { users: ShownUser[]; path: string; ownId: string }) {
  if (users.length === 0) return <p>Geen gebruikers gevonden. Kies een ruimere filter, of nodig iemand uit.</p>
  return (
    <div className="rows-scroll">
      <table className="rows">
        <caption className="sr-only">Gebruikers</caption>
        <thead>
          <tr>
            <th scope="col">Naam</th>
            <th scope="col">E-mailadres</th>
            <th scope="col">Rol</th>
            <th scope="col">Toegang</th>
            <th scope="col">Tweede stap</th>
            <th scope="col">Laatst gezien</th>
          </tr>
        </thead>
        <tbody>
          {users.map((user) => (
            <tr key={user.id}>
              <th scope="row" className="rows-main">
                <a href={`${path}/${user.id}`}>{user.name}</a>
                {user.id === ownId && ' (jij)'}
              </th>
              <td>{user.email}</td>
              <td>{roleWords[user.role].label}</td>
              <td>
                <UserStatusTag user={user} />
              </td>
              <td>{user.secondFactor ? 'aan' : user.linked ? 'bij de organisatie' : 'uit'}</td>
              <td>{user.lastSeenAt ? <When iso={user.lastSeenAt} /> : 'nog niet'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
