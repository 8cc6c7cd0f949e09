type Stop = () => Promise<void>

/** Stops what was started, last first, at Ctrl-C or when told to. Never twice. */
export function onStop(): { add: (stop: Stop) => void; now: () => Promise<void> } {
  const stops: Stop[] = []
  let stopping: Promise<void> | undefined
  const all = async () => {
    for (const stop of stops.reverse()) await stop().catch((error) => process.stderr.write(`${String(error)}\n`))
  }
  const now = () => (stopping ??= all())
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (!stopping) process.stdout.write('\nStoppen …\n')
      void now().then(() => process.exit())
    })
  }
  return { add: (stop) => stops.push(stop), now }
}
