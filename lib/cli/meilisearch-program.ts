import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** Where the program `meilisearch` stands, when it is on the PATH. */
export function meilisearchProgram(): string | undefined {
  const names = process.platform === 'win32' ? ['meilisearch.exe'] : ['meilisearch']
  const folders = (process.env.PATH ?? '').split(delimiter)
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find((path) => existsSync(path))
}
