export type NavigationLink = { href: string; label: string }

export const mainNavigation: NavigationLink[] = [
  { href: '/themas', label: 'Thema’s' },
  { href: '/kennisgidsen', label: 'Kennisgidsen' },
  { href: '/interventies', label: 'Interventies' },
  { href: '/publicaties', label: 'Publicaties' },
  { href: '/projecten', label: 'Projecten' },
  { href: '/over-kis', label: 'Over KIS' },
]

/** Where people come in: what they do for work. */
export const doors: (NavigationLink & { text: string })[] = [
  { href: '/zoeken?doelgroep=gemeente', label: 'Gemeente', text: 'Beleid maken en uitvoeren, met een onderbouwde aanpak.' },
  { href: '/zoeken?doelgroep=sociaal-professional', label: 'Sociaal professional', text: 'Methoden en handvatten voor je werk met mensen.' },
  { href: '/zoeken?doelgroep=werkgever', label: 'Werkgever', text: 'Eerlijk werven, en zorgen dat mensen blijven en groeien.' },
  { href: '/zoeken?doelgroep=onderwijs', label: 'Onderwijs', text: 'Lesmateriaal, gesprekken in de klas, veilig opgroeien.' },
]

export const footerNavigation: { title: string; links: NavigationLink[] }[] = [
  {
    title: 'Kennis voor',
    links: [...doors.map(({ href, label }) => ({ href, label })), { href: '/interventies/indienen', label: 'Eigenaren van interventies' }],
  },
  {
    title: 'Alles vinden',
    links: [
      { href: '/artikelen', label: 'Artikelen' },
      { href: '/dossiers', label: 'Dossiers' },
      { href: '/begrippen', label: 'Begrippen' },
      { href: '/organisaties', label: 'Organisaties' },
      { href: '/programma', label: 'Programma' },
      { href: '/programmalijnen', label: 'Programmalijnen' },
    ],
  },
  {
    title: 'Over KIS',
    links: [
      { href: '/over-kis/hoe-kis-werkt', label: 'Hoe KIS werkt' },
      { href: '/over-kis/raad-van-advies', label: 'Raad van advies' },
      { href: '/open-kennis', label: 'Open kennis' },
      { href: '/atom.xml', label: 'Atom-feed' },
      { href: '/over-kis/contact', label: 'Contact' },
      { href: '/toegankelijkheid', label: 'Toegankelijkheid' },
      { href: '/privacy', label: 'Privacy' },
    ],
  },
]
