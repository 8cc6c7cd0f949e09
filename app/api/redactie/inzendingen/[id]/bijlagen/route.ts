import { z } from 'zod'
import { endpoint, refusalFor } from '@/app/api/redactie/endpoint'
import { takeUpload, type Uploaded } from '@/app/api/redactie/inzendingen/[id]/bijlagen/upload'
import { authorize } from '@/lib/auth/policy'
import { actorOf, currentUser } from '@/lib/auth/session'
import { db } from '@/lib/db/client'
import { afterUpload } from '@/lib/worksheet/attachment-notice'
import { attachmentsOf } from '@/lib/worksheet/attachments'
import { readWorksheet } from '@/lib/worksheet/open-worksheet'

type Context = { params: Promise<{ id: string }> }

/** The files of a worksheet, for its owners. */
export const GET = endpoint<z.ZodObject, { id: string }>({ schema: z.object({}), action: 'owner.enter' }, async (_, { actor, params: { id } }) => {
  await readWorksheet(db(), actor, id)
  return { attachments: await attachmentsOf(db(), id) }
})

/** Takes files; answers in JSON, or for a plain form by going back to the page with what became of them. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params
  const isPlainForm = request.headers.get('accept')?.includes('text/html') ?? false
  try {
    const user = await currentUser()
    if (!user) return isPlainForm ? seeOther(`/inloggen?terug=${encodeURIComponent(`/mijn-interventies/inzendingen/${id}/werkblad/bijlagen`)}`) : loggedOut()
    const actor = actorOf(user)
    authorize(actor, 'owner.enter')
    const results = await takeUpload(request, actor, id)
    return isPlainForm ? seeOther(afterUpload(id, said(results))) : Response.json({ results }, { headers: noStore })
  } catch (error) {
    const refusal = refusalFor(error)
    if (!isPlainForm || !/^[0-9a-f-]{36}$/.test(id)) return refusal
    const { message } = (await refusal.json()) as { message: string }
    return seeOther(afterUpload(id, { done: false, text: message }))
  }
}

function said(results: readonly Uploaded[]): { done: boolean; text: string } {
  const problems = results.flatMap((result) => ('problem' in result ? [`${result.name}: ${result.problem}`] : []))
  if (problems.length > 0) return { done: false, text: problems.join(' ') }
  return { done: true, text: results.length === 1 ? 'De bijlage staat erbij.' : `Er staan ${results.length} bijlagen bij.` }
}

function loggedOut(): Response {
  return Response.json({ code: 'login', message: 'Je bent uitgelogd. Log opnieuw in en kies het bestand nog eens.' }, { status: 401, headers: noStore })
}

function seeOther(location: string): Response {
  return new Response(null, { status: 303, headers: { location, ...noStore } })
}

const noStore = { 'cache-control': 'private, no-store' }
