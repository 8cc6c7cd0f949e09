import { afterAll, beforeAll } from 'vitest'
import { stopEnqueueing } from '@/lib/jobs/enqueue'
import { prepareQueues } from '@/lib/jobs/queues'

/** The queues of this file's own database. Imported by tests of commands that put work there. */
beforeAll(() => prepareQueues(process.env.DATABASE_URL ?? ''))
afterAll(stopEnqueueing)
