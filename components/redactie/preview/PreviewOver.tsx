import '@/components/redactie/preview/preview.css'

const words = {
  unknown: {
    title: 'Deze link klopt niet',
    text: 'Misschien is hij niet helemaal gekopieerd. Open hem nog eens uit het bericht waarin je hem kreeg.',
  },
  revoked: {
    title: 'Deze link werkt niet meer',
    text: 'Het voorbeeld is niet langer te bekijken met deze link. Vraag wie hem stuurde om een nieuwe.',
  },
  expired: {
    title: 'Deze link is verlopen',
    text: 'Een link naar een voorbeeld werkt maar een aantal dagen. Vraag wie hem stuurde om een nieuwe.',
  },
}

/** Why there is nothing to see here. */
export function PreviewOver({ state }: { state: keyof typeof words }) {
  const { title, text } = words[state]
  return (
    <main className="preview-over">
      <h1>{title}</h1>
      <p>{text}</p>
      <p>
        <a href="/">Naar het Kennisplatform Inclusief Samenleven</a>
      </p>
    </main>
  )
}
