import { orNotFound } from '@/app/or-not-found'
import { actorOf, requireUser } from '@/lib/auth/session'
import { db } from '@/lib/db/client'
import { type InterventionPage, readInterventionPage } from '@/lib/owners/intervention-page'

/** The own intervention at an address, for who is logged in; 404 for what is not of the own organisation. `part`: what comes after the address. */
export async function openIntervention(params: Promise<{ slug: string }>, part = ''): Promise<{ page: InterventionPage; path: string; home: string }> {
  const { slug } = await params
  const home = `/mijn-interventies/interventies/${slug}`
  const path = `${home}${part}`
  const user = await requireUser(path, 'owner.enter')
  const page = await orNotFound(readInterventionPage(db(), actorOf(user), slug))
  return { page, path, home }
}
