import { expect, it } from 'vitest'
import { systemActor } from '@/lib/auth/policy'
import { saveDraft } from '@/lib/content/commands/save-draft'
import { db } from '@/lib/db/client'
import { titlesIn } from '@/lib/versions/titles'
import { linking, makeDraft, makePublished, pageContent } from '../../factories/documents'
import '../../setup/queues'

it('are for who is not of the redactie only those of what readers see, as they see them', async () => {
  const secret = await makeDraft({ title: 'Nog geheim' })
  const online = await makePublished({ title: 'Staat online' })
  await saveDraft(db(), systemActor, { id: online.id, lock: online.lock, content: pageContent({ title: 'Wordt zo genoemd' }) })
  // Whoever writes a worksheet can point at any name that they can think of.
  const content = { approach: [...linking(secret.id), ...linking(online.id)] }
  expect(await titlesIn(db(), [content])).toEqual({ [online.id]: 'Staat online' })
  expect(await titlesIn(db(), [content], 'staff')).toEqual({ [secret.id]: 'Nog geheim', [online.id]: 'Wordt zo genoemd' })
})
