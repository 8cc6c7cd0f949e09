import { Refused, refusedBy } from '@/components/redactie/media/send'
import type { UploadResult } from '@/lib/media/shapes'

/** One file on its way. Tells how far it is, from 0 to 1, and stops when `signal` says so. Throws Refused, or AbortError when it was stopped. */
export function uploadFile(file: File, onProgress: (share: number) => void, signal: AbortSignal): Promise<UploadResult> {
  return new Promise((done, fail) => {
    // fetch can't tell how much of a body was sent.
    const request = new XMLHttpRequest()
    const form = new FormData()
    form.append('bestand', file, file.name)
    request.open('POST', '/api/redactie/media')
    request.responseType = 'json'
    request.upload.onprogress = ({ lengthComputable, loaded, total }) => lengthComputable && onProgress(loaded / total)
    request.onerror = () => fail(new Refused('offline', 'De verbinding viel weg. Er is niets bewaard; probeer het opnieuw.'))
    request.onabort = () => fail(new DOMException('gestopt', 'AbortError'))
    request.onload = () => {
      const [result] = ((request.response as { results?: UploadResult[] } | null)?.results ?? []) as (UploadResult | undefined)[]
      if (request.status === 200 && result) done(result)
      else fail(refusedBy(request.response))
    }
    signal.addEventListener('abort', () => request.abort())
    request.send(form)
  })
}
