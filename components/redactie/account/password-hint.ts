/** What makes a good password, beside every field in which one is chosen. */
export const passwordHint =
  'Minstens 12 tekens. Vier losse woorden achter elkaar is sterk en goed te onthouden. Veelgebruikte wachtwoorden nemen we niet aan; hoofdletters of cijfers hoeven niet.'
