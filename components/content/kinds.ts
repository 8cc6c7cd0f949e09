import type { KindId } from '@/lib/content/id'

type KindLook = { many: string; list: string }

/** How documents of a kind are named in groups, and where their list is. */
export const kindLooks: Record<KindId, KindLook> = {
  kennisgids: { many: 'Kennisgidsen', list: '/kennisgidsen' },
  dossier: { many: 'Dossiers', list: '/dossiers' },
  publicatie: { many: 'Publicaties', list: '/publicaties' },
  interventie: { many: 'Interventies', list: '/interventies' },
  project: { many: 'Projecten', list: '/projecten' },
  thema: { many: "Thema's", list: '/themas' },
  programmalijn: { many: 'Programmalijnen', list: '/programmalijnen' },
  programma: { many: "Programma's", list: '/programma' },
  organisatie: { many: 'Organisaties', list: '/organisaties' },
  begrip: { many: 'Begrippen', list: '/begrippen' },
  pagina: { many: "Pagina's", list: '/' },
}

/** What is most useful to a reader first. */
export const kindOrder = Object.keys(kindLooks) as KindId[]
