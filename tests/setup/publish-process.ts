import { publishDocument } from '@/lib/content/commands/publish'
import { connect } from '@/lib/db/client'

// A program of its own that publishes one document, to be killed while it does.
const [id = '', lock = ''] = process.argv.slice(2)
await publishDocument(connect(process.env.DATABASE_URL ?? '', 1), { id: 'ander@kis.example', role: 'eindredacteur' }, { id, lock: Number(lock) })
process.exit(0)
