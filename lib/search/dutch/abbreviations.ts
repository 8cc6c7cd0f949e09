const family = new Map(
  'lhbt lhbti lhbtiq lhbtq lhbtqi lhbtqia lhbtiqa lhbtiqia lgbt lgbtq lgbti lgbtiq lgbtqi lgbtqia lhb holebi'
    .split(' ')
    .map((form) => [form, 'lhbti'] as const),
)

// Short forms that look like a word or a form of one, and must stay as they are.
const kept = `adv advs avg azc b&w bis bso cao cbs coa cjg dji duo ggd ggz havo hbo ho ib ind jgz kis kvk lks lvb mbo mkb mt nctv ngo nt1 nt2 ocw ov
pabo pgb  po pro rivm roc scp ser so svb szw uwv vmbo vng vo vso vve vvn vwo vws wmo wo wrr zzp`

/** Abbreviations by how they are written, each with the form that stands for it; all of the LHBTI family go together. */
export const abbreviations: ReadonlyMap<string, string> = new Map([
  ...kept.split(/\s+/).map((word) => [word, word === 'advs' ? 'adv' : word] as const),
  ...family,
])
