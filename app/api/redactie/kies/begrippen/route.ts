import { z } from 'zod'
import { endpoint } from '@/app/api/redactie/endpoint'
import { db } from '@/lib/db/client'
import { glossaryWords } from '@/lib/editor/choose'

/** Every term of the glossary with its words, to mark them in a text. */
export const GET = endpoint({ schema: z.object({}), action: 'document.read' }, () => glossaryWords(db()))
