import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Megabytes in use. `postgres` counts memory that its processes share once, where the system tells (Linux). */
export type Memory = { front: number; next: number; postgres: number }

/** What the processes of the site and of its database hold in memory at this moment. */
export function readMemory(sitePid: number, databaseFolder: string): Memory {
  const processes = listProcesses()
  // In a container there is no tsx, so its helper does not count.
  const children = descendants(
    sitePid,
    processes.filter(({ name }) => !name.includes('esbuild')),
  )
  const postmaster = Number(readFileSync(join(databaseFolder, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0])
  return {
    front: megabytes(processes.filter(({ pid }) => pid === sitePid).map(({ rss }) => rss)),
    next: megabytes(processes.filter(({ pid }) => children.includes(pid)).map(({ rss }) => rss)),
    postgres: megabytes(
      [postmaster, ...descendants(postmaster, processes)].map((pid) => proportional(pid) ?? processes.find((one) => one.pid === pid)?.rss ?? 0),
    ),
  }
}

type Process = { pid: number; parent: number; rss: number; name: string }

function listProcesses(): Process[] {
  const rows = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,rss=,comm='], { encoding: 'utf8' }).trim().split('\n')
  return rows.map((row) => {
    const [pid, parent, rss, ...name] = row.trim().split(/\s+/)
    return { pid: Number(pid), parent: Number(parent), rss: Number(rss), name: name.join(' ') }
  })
}

function descendants(pid: number, processes: readonly Process[]): number[] {
  return processes.filter((one) => one.parent === pid).flatMap((child) => [child.pid, ...descendants(child.pid, processes)])
}

/** Kilobytes with what is shared divided among those who share it. */
function proportional(pid: number): number | undefined {
  const file = `/proc/${pid}/smaps_rollup`
  try {
    return existsSync(file) ? Number(/^Pss:\s+(\d+)/m.exec(readFileSync(file, 'utf8'))?.[1]) : undefined
  } catch {
    return undefined
  }
}

function megabytes(kilobytes: readonly number[]): number {
  return Math.round(kilobytes.reduce((sum, one) => sum + one, 0) / 1024)
}
