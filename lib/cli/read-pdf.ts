import { buffer } from 'node:stream/consumers'
import { readPdf } from '@/lib/files/pdf'

// Reads a PDF from the standard input and writes its text as JSON. A process of its own, for files of people whom we
// don't know (lib/media/pdf-text.ts).
process.stdout.write(JSON.stringify(await readPdf(await buffer(process.stdin))))
