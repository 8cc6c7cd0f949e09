/** What is said on the page of a submission after something was done, by the word in its address. */
export const notices: Readonly<Record<string, (rounds: number) => string>> = {
  ingediend: (rounds) => `Gelukt: versie ${rounds} is ingediend. Je krijgt een bevestiging per mail. Je hoeft nu niets te doen.`,
  bezwaar: () => 'Je bezwaar is verstuurd. Je krijgt een bevestiging per mail.',
  ingetrokken: () => 'Je inzending is ingetrokken. Wat je schreef blijft bewaard.',
}
