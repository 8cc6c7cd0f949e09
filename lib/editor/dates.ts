/** As CSL-JSON has it: year, month and day, as far as known. */
export type DateParts = { 'date-parts': number[][] }

const months = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec']

/** A day as people write it ("22-11-2026", "22/11/2026", "2026-11-22", "22 nov 2026", "22 november 2026") as "2026-11-22"; undefined for what is no day. */
export function readDate(text: string): string | undefined {
  const parts = partsOf(text)
  return parts?.length === 3 ? parts.map((part, i) => String(part).padStart(i === 0 ? 4 : 2, '0')).join('-') : undefined
}

/** "2026-11-22" as "22-11-2026". */
export function showDate(iso: string): string {
  return iso.split('-').reverse().join('-')
}

/** A year, a month ("11-2024", "2024-11") or a day. */
export function readDateParts(text: string): DateParts | undefined {
  const parts = partsOf(text)
  return parts && { 'date-parts': [parts] }
}

/** "2024", "11-2024" or "22-11-2024". */
export function showDateParts({ 'date-parts': [parts = []] }: DateParts): string {
  return [...parts]
    .reverse()
    .map((part, i) => (i === parts.length - 1 ? String(part) : String(part).padStart(2, '0')))
    .join('-')
}

/** Year, month and day as far as they are given and exist. */
function partsOf(text: string): number[] | undefined {
  const words = text
    .trim()
    .toLowerCase()
    .split(/[-/.\s]+/)
  const numbers = words.map((word) => (/^\d{1,4}$/.test(word) ? Number(word) : monthOf(word)))
  if (words.length > 3 || numbers.some((number) => number === undefined)) return undefined
  const yearFirst = /^\d{4}$/.test(words[0] ?? '')
  const [year = 0, month, day] = (yearFirst ? numbers : numbers.reverse()) as number[]
  if (!/^\d{4}$/.test((yearFirst ? words[0] : words.at(-1)) ?? '')) return undefined
  if (month !== undefined && (month < 1 || month > 12)) return undefined
  if (day !== undefined && (day < 1 || day > new Date(Date.UTC(year, month ?? 1, 0)).getUTCDate())) return undefined
  return [year, month, day].filter((part) => part !== undefined)
}

function monthOf(word: string): number | undefined {
  const start = word === 'maart' ? 'mrt' : word.slice(0, 3)
  return /^[a-z]+$/.test(word) && months.includes(start) ? months.indexOf(start) + 1 : undefined
}
