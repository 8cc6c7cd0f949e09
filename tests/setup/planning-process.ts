import { startWorker } from '@/lib/jobs/worker'

// A worker of its own, to be killed in the middle of a job.
await startWorker(process.env.DATABASE_URL ?? '', { DATA_DIR: process.env.DATA_DIR ?? '', MAIL_FROM: 'KIS <info@kis.nl>' })
