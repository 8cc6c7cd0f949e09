import '@/components/redactie/preview/preview.css'

/** The same page, as wide as a telephone. */
export function PreviewFrame({ src }: { src: string }) {
  return (
    <main className="preview-stage">
      <h1 className="sr-only">Voorbeeld op de breedte van een telefoon</h1>
      <iframe src={src} title="Het voorbeeld, zo breed als een telefoon" width={390} height={844} className="preview-phone" />
    </main>
  )
}
