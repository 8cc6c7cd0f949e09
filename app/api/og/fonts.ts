import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { headingFont, textFont } from '@/app/api/og/Picture'

type Font = { name: string; data: ArrayBuffer; weight: 600; style: 'normal' }

const files = {
  [headingFont]: 'og-serif.woff',
  [`${headingFont} Ext`]: 'og-serif-ext.woff',
  [textFont]: 'og-sans.woff',
  [`${textFont} Ext`]: 'og-sans-ext.woff',
}
let loading: Promise<Font[]> | undefined

/** The typefaces of the site in the form that satori reads (no woff2), from public/fonts; read once. */
export function pictureFonts(): Promise<Font[]> {
  loading ??= Promise.all(Object.entries(files).map(([name, file]) => readFont(name, file))).catch((error) => {
    loading = undefined
    throw error
  })
  return loading
}

async function readFont(name: string, file: string): Promise<Font> {
  const bytes = await readFile(join(process.cwd(), 'public', 'fonts', file))
  return { name, data: new Uint8Array(bytes).buffer, weight: 600, style: 'normal' }
}
