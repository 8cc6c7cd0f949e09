import '@/components/redactie/account/account.css'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { sendAgain, sendBlock, sendReset, sendRole, sendUnblock } from '@/app/redactie/beheer/gebruikers/actions'
import { Done } from '@/components/redactie/account/Done'
import { UserActions } from '@/components/redactie/account/UserActions'
import { UserFacts } from '@/components/redactie/account/UserFacts'
import { PageHead } from '@/components/redactie/PageHead'
import { actorOf, requireUser } from '@/lib/auth/session'
import { db } from '@/lib/db/client'
import { NotFoundError } from '@/lib/errors'
import type { Params } from '@/lib/site/params'
import { getUser } from '@/lib/users/queries'
import { accountMessages } from '@/lib/users/words'

export const metadata: Metadata = { title: 'Gebruiker' }

const list = '/redactie/beheer/gebruikers'

export default async function UserPage({ params, searchParams }: { params: Promise<{ id: string }>; searchParams: Promise<Params> }) {
  const { id } = await params
  const me = await requireUser(`${list}/${id}`, 'user.manage')
  if (!z.uuid().safeParse(id).success) notFound()
  const { melding } = await searchParams
  const user = await getUser(db(), actorOf(me), id).catch((error: unknown) => (error instanceof NotFoundError ? notFound() : Promise.reject(error)))
  return (
    <>
      <PageHead title={user.name} back={{ href: list, label: 'Gebruikers' }} />
      <Done>{typeof melding === 'string' ? accountMessages[melding] : undefined}</Done>
      <div className="panels">
        <UserFacts user={user} />
        <UserActions
          user={user}
          self={user.id === me.id}
          path={`${list}/${id}`}
          actions={{ again: sendAgain, role: sendRole, block: sendBlock, unblock: sendUnblock, reset: sendReset }}
        />
      </div>
    </>
  )
}
