import { slugify } from '@/lib/text'

const longest = 100

/** The name of a file as it stands in addresses, with the ending that belongs to what it is: "Foto's (1).JPG" becomes "foto-s-1.jpg". */
export function fileName(given: string, extension: string): string {
  const stem = slugify(stemOf(given)).slice(0, longest).replace(/-+$/, '')
  return `${stem || 'bestand'}.${extension}`
}

/** A first title, made of the name of the file: "2024_buurt-feest.JPG" becomes "2024 buurt feest". */
export function titleOf(given: string): string {
  const words = stemOf(given)
    .replace(/[_-]+/g, ' ')
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim()
    .slice(0, 200)
  return words ? words.charAt(0).toLocaleUpperCase('nl') + words.slice(1) : 'Zonder titel'
}

function stemOf(given: string): string {
  const name = given.split(/[\\/]/).at(-1) ?? ''
  return name.replace(/\.[a-z0-9]{1,5}$/i, '')
}
