const names = new Intl.DisplayNames('nl', { type: 'language' })

/** What a language is called: "en" is "Engels". What is no code of a language is shown as it was written. */
export function languageName(code: string): string {
  try {
    return names.of(code) ?? code
  } catch {
    return code
  }
}
