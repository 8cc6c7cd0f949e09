import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { checkContent } from '@/lib/content/files/check'
import { fileAddress } from '@/lib/files/address'
import { makePdf, printed } from '../../factories/pdf'

const made: string[] = []
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true })
})

const pdf = makePdf([printed(['Samen'])])
const publication = (slug: string, download: string) =>
  `${slug}:\n  title: Titel\n  type: rapport\n  status: verschenen\n  origin: kis\n  downloads:\n    - { title: Rapport, ${download} }\n`
const page = (block: string) => `---\ntitle: Pagina\n---\nTekst.\n\n\`\`\`download\n${block}\n\`\`\`\n`

function check(files: Record<string, string | Uint8Array>, links: Record<string, string> = {}) {
  const root = mkdtempSync(join(tmpdir(), 'kis-files-'))
  made.push(root)
  for (const [path, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(root, 'kis', path)), { recursive: true })
    writeFileSync(join(root, 'kis', path), bytes)
  }
  for (const [path, target] of Object.entries(links)) symlinkSync(target, join(root, 'kis', path))
  return checkContent(root, ['kis'])
}

describe('a file that a document offers', () => {
  it('becomes its address, format and size', () => {
    const { documents, issues } = check({ 'publicaties/a.yml': publication('a', 'file: bestanden/x.pdf'), 'bestanden/x.pdf': pdf })
    expect(issues).toEqual([])
    const size = `${Math.max(1, Math.round(pdf.length / 1000))} kB`
    expect(documents[0]?.content).toMatchObject({ downloads: [{ title: 'Rapport', url: fileAddress('x.pdf', pdf), format: 'PDF', size }] })
  })

  it('may stand in the text of any kind', () => {
    const { documents, issues } = check({ 'paginas/p.md': page('title: Hand-out\nfile: bestanden/x.pdf'), 'bestanden/x.pdf': pdf })
    expect(issues).toEqual([])
    expect(documents[0]?.content).toMatchObject({ body: [{ type: 'paragraph' }, { type: 'download', url: fileAddress('x.pdf', pdf) }] })
  })

  it.each([
    ['is not there', 'bestanden/y.pdf', pdf, 'Het bestand bestanden/y.pdf staat niet in content/kis.'],
    ['is no PDF', 'bestanden/x.pdf', 'Gewone tekst', 'Dit is geen PDF, ook al heet het zo. Sla het document opnieuw op als PDF.'],
    ['is empty', 'bestanden/x.pdf', '', 'Dit bestand is leeg.'],
    ['is too large', 'bestanden/x.pdf', Buffer.alloc(15_100_000), 'Dit bestand is 15,1 MB. Het mag hoogstens 15 MB zijn: maak de afbeeldingen erin kleiner.'],
    [
      'stands outside its folder',
      '../kis/bestanden/x.pdf',
      pdf,
      'Noem het bestand als bestanden/naam-van-het-bestand.pdf: kleine letters, cijfers en koppeltekens.',
    ],
    ['climbs', 'bestanden/../bestanden/x.pdf', pdf, 'Noem het bestand als bestanden/naam-van-het-bestand.pdf: kleine letters, cijfers en koppeltekens.'],
  ])('is refused with its line when it %s', (_, file, bytes, message) => {
    const { issues } = check({ 'publicaties/a.yml': publication('a', `file: ${file}`), 'bestanden/x.pdf': bytes })
    expect(issues.filter(({ field }) => field !== '')).toEqual([{ file: 'content/kis/publicaties/a.yml', line: 7, field: 'a: downloads.0.file', message }])
  })

  it('is refused when it is a way to a file elsewhere', () => {
    const { issues } = check({ 'publicaties/a.yml': publication('a', 'file: bestanden/x.pdf'), 'bestanden/echt.pdf': pdf }, { 'bestanden/x.pdf': 'echt.pdf' })
    expect(issues.map(({ message }) => message)).toContain('Het bestand bestanden/x.pdf staat niet in content/kis.')
  })

  it('says nothing twice: what follows from the file stays out', () => {
    const { issues } = check({ 'publicaties/a.yml': publication('a', 'file: bestanden/x.pdf, size: 2 MB'), 'bestanden/x.pdf': pdf })
    expect(issues.map(({ field, message }) => [field, message])).toEqual([['a: downloads.0.size', 'Laat size weg: dat volgt uit het bestand.']])
  })

  it('belongs to one document, and to at least one', () => {
    const { issues } = check({
      'publicaties/a.yml': publication('a', 'file: bestanden/x.pdf') + publication('b', 'file: bestanden/x.pdf'),
      'bestanden/x.pdf': pdf,
      'bestanden/vergeten.pdf': pdf,
    })
    expect(issues.map(({ file, message }) => [file, message])).toEqual([
      ['content/kis/bestanden/vergeten.pdf', 'Geen enkel document biedt dit bestand aan. Klopt de naam?'],
      ['content/kis/publicaties/a.yml', 'Dit bestand staat al bij publicatie/a. Verwijs naar dat document.'],
    ])
  })
})
