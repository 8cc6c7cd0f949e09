import '@/components/redactie/account/account.css'
import type { Metadata } from 'next'
import { z } from 'zod'
import { UserFilterBar } from '@/components/redactie/account/UserFilterBar'
import { UserTable } from '@/components/redactie/account/UserTable'
import { PageHead } from '@/components/redactie/PageHead'
import { Button } from '@/components/ui/Button'
import { accountRoles } from '@/lib/auth/policy'
import { actorOf, requireUser } from '@/lib/auth/session'
import { db } from '@/lib/db/client'
import type { Params } from '@/lib/site/params'
import { listUsers, userStatuses } from '@/lib/users/queries'

export const metadata: Metadata = { title: 'Gebruikers' }

const path = '/redactie/beheer/gebruikers'
const filter = z.object({
  q: z.string().trim().max(100).catch(''),
  rol: z.enum(accountRoles).optional().catch(undefined),
  status: z.enum(userStatuses).optional().catch(undefined),
})

export default async function UsersPage({ searchParams }: { searchParams: Promise<Params> }) {
  const me = await requireUser(path, 'user.manage')
  const { q, rol, status } = filter.parse(await searchParams)
  const users = await listUsers(db(), actorOf(me), { query: q, role: rol, status })
  return (
    <>
      <PageHead
        title="Gebruikers"
        intro="Wie in de redactie kan, en in welke rol."
        actions={
          <Button href={`${path}/nieuw`} icon="mail">
            Nodig iemand uit
          </Button>
        }
      />
      <UserFilterBar path={path} query={q} role={rol} status={status} />
      <UserTable users={users} path={path} ownId={me.id} />
    </>
  )
}
