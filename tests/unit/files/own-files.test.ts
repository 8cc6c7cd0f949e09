import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fileAddress, isFileName, readFileAddress, shortHash } from '@/lib/files/address'
import { ownFiles } from '@/lib/files/own-files'
import { sizeProblem, sizeText } from '@/lib/files/rules'

describe('the address of a file', () => {
  it('is read back as what it was made from, and other contents have another', () => {
    const name = fc.stringMatching(/^[a-z0-9]{1,20}(-[a-z0-9]{1,20}){0,3}\.pdf$/)
    fc.assert(
      fc.property(name, fc.uint8Array(), fc.uint8Array(), (file, bytes, others) => {
        const address = fileAddress(file, bytes)
        expect(readFileAddress(address)).toMatchObject({ name: file })
        expect(fileAddress(file, others) === address).toBe(Buffer.compare(bytes, others) === 0)
      }),
    )
  })

  it.each([
    '/bestanden/0123456789abcdef/../../geheim.pdf',
    '/bestanden/0123456789abcdef/.pdf',
    '/bestanden/0123456789abcdef/map/x.pdf',
    '/bestanden/0123456789ABCDEF/x.pdf',
    '/bestanden/0123456789abcde/x.pdf',
    '/bestanden/0123456789abcdef/x.html',
    '/bestanden/0123456789abcdef/x.pdf\n',
    'https://example.org/bestanden/0123456789abcdef/x.pdf',
  ])('is nothing else: %j', (path) => {
    expect(readFileAddress(path)).toBeUndefined()
  })

  it('never has a name that leads out of a folder', () => {
    fc.assert(fc.property(fc.string(), (name) => !isFileName(name) || !/[/\\]|\.\./.test(name)))
  })
})

describe('the files that a content offers', () => {
  const url = fileAddress('x.pdf', Buffer.from('x'))
  const hash = shortHash(url.split('/')[2] ?? '')

  it('are found wherever they stand, each once, and files of others are not', () => {
    const content = {
      downloads: [
        { title: 'Rapport', url, format: 'PDF' },
        { title: 'Elders', url: 'https://example.org/x.pdf', format: 'PDF' },
      ],
      body: [{ type: 'callout', body: [{ type: 'download', title: 'Nog eens', url, format: 'PDF' }] }],
      text: [{ text: url }],
    }
    expect(ownFiles(content)).toEqual([{ title: 'Rapport', url, hash, name: 'x.pdf' }])
  })
})

describe('the size of a file', () => {
  it.each([
    [1, '1 kB'],
    [135_766, '136 kB'],
    [999_400, '999 kB'],
    [1_240_000, '1,2 MB'],
    [15_000_000, '15 MB'],
  ])('%i bytes is %s', (bytes, text) => {
    expect(sizeText(bytes)).toBe(text)
  })

  it('has a limit, and says what to do', () => {
    expect(sizeProblem(15_000_000)).toBeUndefined()
    expect(sizeProblem(15_100_000)).toBe('Dit bestand is 15,1 MB. Het mag hoogstens 15 MB zijn: maak de afbeeldingen erin kleiner.')
    expect(sizeProblem(0)).toBe('Dit bestand is leeg.')
  })
})
