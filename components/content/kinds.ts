import type { Accent } from '@/components/art/ThemeArt'
import type { KindId } from '@/lib/content/id'

type KindLook = { many: string; list: string; accent: Accent }

/** How documents of a kind are named in groups, where their list is and the colour they carry. */
export const kindLooks: Record<KindId, KindLook> = {
  kennisgids: { many: 'Kennisgidsen', list: '/kennisgidsen', accent: 'teal' },
  dossier: { many: 'Dossiers', list: '/dossiers', accent: 'plum' },
  publicatie: { many: 'Publicaties', list: '/publicaties', accent: 'slate' },
  interventie: { many: 'Interventies', list: '/interventies', accent: 'ochre' },
  project: { many: 'Projecten', list: '/projecten', accent: 'teal' },
  thema: { many: "Thema's", list: '/themas', accent: 'teal' },
  programmalijn: { many: 'Programmalijnen', list: '/programmalijnen', accent: 'slate' },
  programma: { many: "Programma's", list: '/programma', accent: 'slate' },
  organisatie: { many: 'Organisaties', list: '/organisaties', accent: 'plum' },
  begrip: { many: 'Begrippen', list: '/begrippen', accent: 'ochre' },
  pagina: { many: "Pagina's", list: '/', accent: 'teal' },
}

/** What is most useful to a reader first. */
export const kindOrder = Object.keys(kindLooks) as KindId[]
