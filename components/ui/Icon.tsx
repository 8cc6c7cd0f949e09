import { classNames } from '@/components/ui/classNames'

/** Strokes on a grid of 24. An icon never speaks alone: text stands beside it, visible or for screen readers. */
const shapes = {
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13M15.5 15.5 21 21',
  'arrow-right': 'M4 12h15M13 6l6 6-6 6',
  'arrow-left': 'M20 12H5M11 6l-6 6 6 6',
  'arrow-up': 'M12 20V5M6 11l6-6 6 6',
  'arrow-down': 'M12 4v15M6 13l6 6 6-6',
  'chevron-right': 'm9 5 7 7-7 7',
  'chevron-down': 'm5 9 7 7 7-7',
  external: 'M10 5H5v14h14v-5M14 4h6v6M20 4l-9 9',
  close: 'm6 6 12 12M18 6 6 18',
  menu: 'M4 7h16M4 12h16M4 17h16',
  filter: 'M4 7h16M7 12h10M10 17h4',
  download: 'M12 4v11M7 11l5 5 5-5M5 20h14',
  print: 'M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z',
  copy: 'M9 9h11v11H9zM15 9V4H4v11h5',
  check: 'm5 13 4.5 4.5L19 7',
  differs: 'M5 9h14M5 15h14M16.5 4.5l-9 15',
  bookmark: 'M6.5 4h11v16.5L12 16l-5.5 4.5z',
  compare: 'M4 5h6v14H4zM14 5h6v14h-6z',
  info: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M12 11v5.5M12 7.5v.1',
  warning: 'M12 4 2.5 20h19zM12 10v5M12 17.5v.1',
  calendar: 'M4 6h16v14H4zM4 10.5h16M8 3v5M16 3v5',
  clock: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M12 7v5.5l3.5 2',
  people: 'M9 5a3.2 3.2 0 1 0 0 6.4A3.2 3.2 0 0 0 9 5M3 20c0-4 2.5-6 6-6s6 2 6 6M16 5.5a3 3 0 0 1 0 5.6M17.5 14.3c2.2.6 3.5 2.5 3.5 5.7',
  place: 'M12 21c4.5-5 7-8.5 7-11.5a7 7 0 0 0-14 0C5 12.5 7.5 16 12 21M12 7.5a2.2 2.2 0 1 0 0 4.4 2.2 2.2 0 0 0 0-4.4',
  euro: 'M18.5 6.5A7 7 0 1 0 18.5 17.5M3.5 10.5h10M3.5 13.5h10',
  book: 'M12 6.5C10 5 7 4.5 3.5 4.5v14c3.5 0 6.5.5 8.5 2 2-1.5 5-2 8.5-2v-14c-3.5 0-6.5.5-8.5 2M12 6.5v14',
  science: 'M9 3.5h6M10 3.5v6L4.5 20h15L14 9.5v-6M7.5 15h9',
  practice: 'M4 20 14 10M12 4.5l7.5 7.5M10 6.5l2-2 3 .5 4 4 .5 3-2 2z',
  experience: 'M4 5h16v11h-8l-5 4v-4H4zM8 9h8M8 12h5',
  foundation: 'M4 20h16M6 20v-6h5v6M13 20v-6h5v6M9.5 14V8h5v6',
  chart: 'M4 4v16h16M8 16v-4M12.5 16V8M17 16v-6',
  link: 'M10 14a4 4 0 0 0 5.7 0l3.5-3.5a4 4 0 0 0-5.7-5.7L12 6.3M14 10a4 4 0 0 0-5.7 0l-3.5 3.5a4 4 0 0 0 5.7 5.7L12 17.7',
  mail: 'M3.5 6h17v12h-17zM4 6.5l8 6.5 8-6.5',
  feed: 'M5 4c8.5 0 15 6.5 15 15M5 10.5c5 0 8.5 3.5 8.5 8.5M6 17.2a.9.9 0 1 0 0 1.8.9.9 0 0 0 0-1.8',
} as const

export type IconName = keyof typeof shapes

type Props = { name: IconName; className?: string }

export function Icon({ name, className }: Props) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false" className={classNames('icon', className)}>
      <path d={shapes[name]} />
    </svg>
  )
}
