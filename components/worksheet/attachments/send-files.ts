import type { AttachmentView } from '@/lib/submissions/shapes'

export type Sent = { added: AttachmentView[]; problems: string[] }
type Result = { name: string; attachment?: AttachmentView; problem?: string }

const failed = 'Versturen lukt nu niet. Kijk of je verbinding hebt en probeer het nog eens.'

/** Sends files, telling which share of them is on its way (0 to 1); `fetch` can't say that. Never throws. */
export function sendFiles(address: string, form: FormData, tell: (share: number) => void): Promise<Sent> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    request.open('POST', address)
    request.setRequestHeader('accept', 'application/json')
    request.responseType = 'json'
    request.upload.onprogress = ({ lengthComputable, loaded, total }) => lengthComputable && tell(loaded / total)
    request.onload = () => resolve(sentIn(request.response))
    request.onerror = () => resolve({ added: [], problems: [failed] })
    request.ontimeout = request.onerror
    request.timeout = 10 * 60_000
    request.send(form)
  })
}

function sentIn(answer: unknown): Sent {
  const { results, message } = (answer ?? {}) as { results?: Result[]; message?: string }
  if (!results) return { added: [], problems: [message ?? failed] }
  return {
    added: results.flatMap(({ attachment }) => attachment ?? []),
    problems: results.flatMap(({ name, problem }) => (problem ? [`${name}: ${problem}`] : [])),
  }
}
