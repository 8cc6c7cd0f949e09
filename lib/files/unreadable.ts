import { ownFiles } from '@/lib/files/own-files'
import { type PdfProblem, readPdf } from '@/lib/files/pdf'
import { readStored } from '@/lib/files/store'

const reasons: Record<PdfProblem, string> = {
  broken: 'het bestand is kapot',
  encrypted: 'er zit een wachtwoord op',
  'no-text': 'het is een scan of afbeelding; laat de letters eerst herkennen (OCR)',
  'too-long': 'het heeft te veel bladzijden; de laatste worden niet gevonden',
  'too-slow': 'lezen duurt te lang; sla het opnieuw op als PDF',
}

/** The files of these contents whose text is not found, or not all of it, with the reason in Dutch: "x.pdf: …". */
export async function unreadableFiles(contents: readonly unknown[]): Promise<string[]> {
  const found: string[] = []
  for (const file of contents.flatMap(ownFiles)) {
    const bytes = await readStored(file)
    const { problem } = bytes ? await readPdf(bytes) : { problem: undefined }
    if (problem) found.push(`${file.name}: ${reasons[problem]}.`)
  }
  return found
}
