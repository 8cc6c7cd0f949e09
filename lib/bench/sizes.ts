import { existsSync } from 'node:fs'
import { request } from 'node:http'

/** Bytes after gzip that a browser loads for a page, by what they are. */
export type Sizes = { page: string; html: number; css: number; js: number; fonts: number; images: number }
type Asset = keyof Omit<Sizes, 'page'>

const kinds: Record<string, Asset> = { document: 'html', stylesheet: 'css', script: 'js', font: 'fonts', image: 'images' }

/**
 * Opens each page in a real browser with nothing remembered, on a phone's screen, and weighs what it asks for.
 * Undefined where no browser can be had.
 */
export async function measureSizes(pages: readonly { name: string; url: string }[]): Promise<Sizes[] | undefined> {
  const executablePath = await chromiumPath()
  if (!executablePath) return undefined
  const { chromium } = await import('@playwright/test')
  const browser = await chromium.launch({ executablePath, args: ['--headless', '--no-sandbox', '--disable-gpu'] })
  try {
    const sizes: Sizes[] = []
    for (const { name, url } of pages) {
      const context = await browser.newContext({ viewport: { width: 390, height: 844 } })
      const page = await context.newPage()
      const asked = new Map<string, Asset>()
      page.on('request', (one) => kinds[one.resourceType()] && asked.set(one.url(), kinds[one.resourceType()] as Asset))
      await page.goto(url, { waitUntil: 'networkidle' })
      await context.close()
      sizes.push(await weigh(name, asked))
    }
    return sizes
  } finally {
    await browser.close()
  }
}

/** A Chromium that is here already, or the one that comes inside its npm package. */
async function chromiumPath(): Promise<string | undefined> {
  const installed = [process.env.CHROMIUM_PATH, '/usr/bin/chromium'].find((path) => path && existsSync(path))
  if (installed) return installed
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  const { default: chromium } = await import('@sparticuz/chromium')
  return chromium.executablePath()
}

async function weigh(page: string, asked: ReadonlyMap<string, Asset>): Promise<Sizes> {
  const sizes: Sizes = { page, html: 0, css: 0, js: 0, fonts: 0, images: 0 }
  for (const [url, kind] of asked) if (url.startsWith('http')) sizes[kind] += await gzippedBytes(url)
  return sizes
}

/** The length of an answer as it comes over the line, without its headers. */
function gzippedBytes(url: string): Promise<number> {
  return new Promise((done, fail) => {
    const outgoing = request(url, { headers: { 'accept-encoding': 'gzip' } }, (answer) => {
      let bytes = 0
      answer.on('data', (chunk: Buffer) => {
        bytes += chunk.length
      })
      answer.on('end', () => done(bytes))
      answer.on('error', fail)
    })
    outgoing.on('error', fail)
    outgoing.end()
  })
}
