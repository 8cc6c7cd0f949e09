const family = new Map(
  'lhbt lhbti lhbtiq lhbtq lhbtqi lhbtqia lhbtiqa lhbtiqia lgbt lgbtq lgbti lgbtiq lgbtqi lgbtqia lhb holebi'
    .split(' ')
    .map((form) => [form, 'lhbti'] as const),
)

// Short forms that look like a word or a form of one, and must stay as they are.
const kept = `adv advs avg azc b&w bis bso cao cbs coa cjg dji duo ggd ggz havo hbo ho iab ib ind ioa jgz kis kvk lks lvb mbo mkb mt nctv ngo nt1 nt2 ocw oke ov
pabo pgb pi pl po pro rivm roc scp ser so svb szw ttb uwv vmbo vng vo vso vve vvn vwo vws wi wmo wo wrr zat zzp`

/** Abbreviations by how they are written, each with the form that stands for it; all of the LHBTI family go together. */
export const abbreviations: ReadonlyMap<string, string> = new Map([
  ...kept.split(/\s+/).map((word) => [word, word === 'advs' ? 'adv' : word] as const),
  ...family,
])
