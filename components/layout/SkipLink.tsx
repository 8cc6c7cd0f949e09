export const mainId = 'inhoud'

export function SkipLink() {
  return (
    <a href={`#${mainId}`} className="skip-link">
      Ga naar de inhoud
    </a>
  )
}
