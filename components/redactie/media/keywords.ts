/** "buurt,  samen,buurt" is buurt and samen. */
export function splitKeywords(text: string): string[] {
  const words = text.split(',').map((word) => word.trim())
  return [...new Set(words.filter(Boolean))]
}
