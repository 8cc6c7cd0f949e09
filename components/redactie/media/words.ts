import { formatNumber } from '@/lib/text'

const megabyte = 1_000_000

/** "118 kB", "1,2 MB". */
export function sizeText(bytes: number): string {
  if (bytes === 0) return '0 bytes'
  return bytes < megabyte ? `${formatNumber(Math.max(1, Math.round(bytes / 1000)))} kB` : `${formatNumber(Math.round(bytes / 100_000) / 10)} MB`
}

/** "1.200 × 800 pixels, 2 MB" or "12 bladzijden, 118 kB". */
export function factsText({ width, height, pages, bytes }: { width: number | null; height: number | null; pages: number | null; bytes: number }): string {
  const size =
    width && height
      ? `${formatNumber(width)} × ${formatNumber(height)} pixels`
      : pages
        ? `${formatNumber(pages)} ${pages === 1 ? 'bladzijde' : 'bladzijden'}`
        : undefined
  return [size, sizeText(bytes)].filter(Boolean).join(', ')
}

/** "Eén bestand", "3 bestanden". */
export function filesText(count: number): string {
  return count === 1 ? 'één bestand' : `${formatNumber(count)} bestanden`
}
