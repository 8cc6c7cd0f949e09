const tooShort = 10
const tooLong = 250

/** What could be better about a description of a picture, in words for who writes it. None of it forbids anything. */
export function altHints(alt: string, caption = ''): string[] {
  const text = alt.trim()
  if (text === '') return []
  return [
    /^(een )?(afbeelding|foto|plaatje|beeld|illustratie|image|picture) (van|met|waarop)\b/i.test(text) &&
      'Laat “afbeelding van” of “foto van” weg: voorleessoftware zegt al dat het een afbeelding is.',
    /\.(jpe?g|png|gif|webp|avif|svg)$/i.test(text) && 'Dit lijkt een bestandsnaam. Zeg wat er te zien is.',
    /^(img|dsc|image|foto|afbeelding)[-_ ]?\d+$/i.test(text) && 'Dit lijkt een bestandsnaam. Zeg wat er te zien is.',
    text.length < tooShort && 'Dit is wel erg kort. Zou iemand die de afbeelding niet ziet hieraan genoeg hebben?',
    text.length > tooLong && 'Dit is lang. Zet wat er meer te vertellen is bij “In woorden”; daar kan iedereen het lezen.',
    caption.trim() !== '' && text.toLowerCase() === caption.trim().toLowerCase() && 'Dit is hetzelfde als het bijschrift; wie luistert hoort het nu twee keer.',
  ].filter((hint) => hint !== false)
}
