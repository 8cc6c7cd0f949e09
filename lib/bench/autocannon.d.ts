/** The part of autocannon that the benchmark uses; the package brings no types. */
declare module 'autocannon' {
  type Request = { path: string }
  type Options = {
    url: string
    connections: number
    duration: number
    amount?: number
    headers?: Record<string, string>
    requests?: { setupRequest: (request: Request) => Request }[]
  }
  type Result = { duration: number; errors: number; timeouts: number; non2xx: number; '2xx': number }
  type Run = PromiseLike<Result> & { on(event: 'response', listen: (client: unknown, status: number, bytes: number, ms: number) => void): void; stop(): void }
  export default function autocannon(options: Options): Run
}
