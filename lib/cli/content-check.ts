import { join } from 'node:path'
import { checkContent } from '@/lib/content/files/check'
import { contentPacks } from '@/lib/content/files/packs'
import { unreadableFiles } from '@/lib/files/unreadable'

const { documents, curation, issues } = checkContent(join(process.cwd(), 'content'), contentPacks())
for (const issue of issues) console.error(`${issue.file}:${issue.line}  ${issue.field}  ${issue.message}`)
if (issues.length > 0) {
  console.error(`\n${issues.length} ${issues.length === 1 ? 'fout' : 'fouten'} in content/. Formaat: content/README.md`)
  process.exit(1)
}
console.log(
  `${documents.length} documenten, ${curation.thesaurus.length} begrippen in de thesaurus en ${curation.aanraders.length} aanraders in content/, zonder fouten.`,
)
for (const unreadable of await unreadableFiles(documents.map(({ content }) => content))) console.log(`De tekst wordt niet gevonden van ${unreadable}`)
