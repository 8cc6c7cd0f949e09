import type { Present } from '@/lib/editor/presence'

/** Who else is here, in sentences. */
export function presenceWords(others: readonly Present[]): string[] {
  const own = others.some((other) => other.own) ? ['Je hebt dit document ook in een ander tabblad open.'] : []
  const writing = others.filter((other) => !other.own && other.place !== '').map(({ name, place }) => `${name} schrijft in ${place}.`)
  const idle = others.filter((other) => !other.own && other.place === '').map(({ name }) => name)
  const looking = idle.length === 0 ? [] : [`${list(idle)} ${idle.length === 1 ? 'heeft' : 'hebben'} dit document ook open.`]
  return [...writing, ...looking, ...own]
}

function list(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} en ${names.at(-1)}`
}
