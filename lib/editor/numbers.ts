/** A number as Dutch people write it: "1.250", "12,50", "1250"; undefined for anything else, and for fractions when it must be `whole`. */
export function readNumber(text: string, whole: boolean): number | undefined {
  const tidy = text.trim().replace(/^€\s*/, '')
  if (!/^-?(\d{1,3}(\.\d{3})+|\d+)(,\d+)?$/.test(tidy)) return undefined
  const value = Number(tidy.replaceAll('.', '').replace(',', '.'))
  return Number.isSafeInteger(value) || (!whole && Number.isFinite(value)) ? value : undefined
}

/** The same number as it is shown to be changed: without dots, with a comma. */
export function showNumber(value: number): string {
  return String(value).replace('.', ',')
}
