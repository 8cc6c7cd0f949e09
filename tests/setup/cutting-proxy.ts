import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

type Stop = { at: number; how: 'cut' | 'stall' | 'lose answer' }
export type CuttingProxy = {
  /** The address of the database, through here. */
  url: string
  /** Ends (`cut`) or freezes (`stall`) a transaction before its statement `at`, counted from 1, BEGIN being the first; or lets it be done and never says so. */
  stopAt: (stop: Stop | undefined) => void
  /** Statements of the last transaction that went through. */
  seen: () => string[]
  /** Resolves once something stands still. */
  stalled: () => Promise<void>
  close: () => Promise<void>
}

/** Stands between a program and PostgreSQL and reads along (protocol 3.0), so that what goes wrong between two statements can be made to. */
export async function startCuttingProxy(databaseUrl: string): Promise<CuttingProxy> {
  const target = new URL(databaseUrl)
  const sockets = new Set<Socket>()
  let stop: Stop | undefined
  let statements: string[] = []
  let tell = () => {}
  let standing = new Promise<void>(() => {})
  const server = createServer((client) => {
    const upstream = connect(Number(target.port), target.hostname)
    for (const socket of [client, upstream]) {
      sockets.add(socket)
      socket.on('error', () => {})
      socket.on('close', () => {
        sockets.delete(socket)
        client.destroy()
        upstream.destroy()
      })
    }
    const end = () => void [client, upstream].map((socket) => socket.destroy())
    let mine: string[] | undefined
    let parsed = ''
    let frozen = false
    let deaf = false
    const each = (type: string, body: Buffer): boolean => {
      if (type === 'P') parsed = body.subarray(body.indexOf(0) + 1).toString('utf8')
      if (type !== 'Q' && type !== 'E') return true
      const statement = (type === 'Q' ? body.toString('utf8') : parsed).replace(/\0.*$/s, '').trim()
      if (/^BEGIN/i.test(statement)) mine = statements = []
      if (!mine) return true
      mine.push(statement)
      if (!stop || mine.length !== stop.at) return true
      if (stop.how === 'cut') end()
      if (stop.how === 'stall') frozen = true
      if (stop.how === 'lose answer') deaf = true
      tell()
      return stop.how === 'lose answer'
    }
    const forward = framed(each, (frame) => void upstream.write(frame))
    client.on('data', (chunk: Buffer) => frozen || forward(chunk))
    upstream.on('data', (chunk: Buffer) => (deaf ? end() : client.write(chunk)))
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const url = new URL(databaseUrl)
  url.hostname = '127.0.0.1'
  url.port = String((server.address() as AddressInfo).port)
  return {
    url: url.href,
    stopAt: (wanted) => {
      stop = wanted
      standing = new Promise((done) => (tell = done))
    },
    seen: () => statements,
    stalled: () => standing,
    close: async () => {
      for (const socket of sockets) socket.destroy()
      await new Promise((done) => server.close(done))
    },
  }
}

/** Cuts a stream into messages: the first has no type, each next one starts with it. What `pass` refuses is not sent on, nor what follows. */
function framed(pass: (type: string, body: Buffer) => boolean, send: (frame: Buffer) => void) {
  let rest: Buffer = Buffer.alloc(0)
  let started = false
  let stopped = false
  return (chunk: Buffer): void => {
    rest = Buffer.concat([rest, chunk])
    while (!stopped) {
      const head = started ? 1 : 0
      if (rest.length < head + 4) return
      const length = head + rest.readInt32BE(head)
      if (rest.length < length) return
      const frame = rest.subarray(0, length)
      rest = rest.subarray(length)
      stopped = started && !pass(String.fromCharCode(frame[0] ?? 0), frame.subarray(5))
      // A request for TLS has the code 80877103 and is followed by another first message.
      started ||= frame.readInt32BE(4) !== 80_877_103
      if (!stopped) send(frame)
    }
  }
}
