const notAllowed = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu
const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }

/** Text without the characters that no XML 1.0 document may hold, however written (section 2.2). */
export function xmlText(text: string): string {
  return text.replace(notAllowed, '')
}

/** Text for between tags or in an attribute of XML or HTML. */
export function escapeXml(text: string): string {
  return xmlText(text).replace(/[&<>"']/g, (char) => entities[char] ?? char)
}
