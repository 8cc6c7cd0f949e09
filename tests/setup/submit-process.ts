import { connect } from '@/lib/db/client'
import { submitVersion } from '@/lib/submissions/commands/submit'

// A program of its own that hands in one version, to be killed while it does.
const [id = '', owner = '', lock = ''] = process.argv.slice(2)
await submitVersion(connect(process.env.DATABASE_URL ?? '', 1), { id: owner, role: 'interventie-eigenaar' }, { id, lock: Number(lock), note: 'Een bericht' })
process.exit(0)
