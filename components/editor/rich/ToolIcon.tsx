/** Strokes on a grid of 24, for the buttons of the editor. The button has the words. */
const shapes = {
  undo: 'M4 9h10a5.5 5.5 0 0 1 0 11H9M8 5 4 9l4 4',
  redo: 'M20 9H10a5.5 5.5 0 0 0 0 11h5M16 5l4 4-4 4',
  bullets: 'M9 6h11M9 12h11M9 18h11M4.5 6v.1M4.5 12v.1M4.5 18v.1',
  numbers: 'M10 6h10M10 12h10M10 18h10M4 4.5h1.2V9M3.8 14.5c1-1 2.4-.6 2.2.5-.1.8-2.2 2-2.2 2.7h2.4',
  link: 'M10 14a4 4 0 0 0 5.7 0l3.5-3.5a4 4 0 0 0-5.7-5.7L12 6.3M14 10a4 4 0 0 0-5.7 0l-3.5 3.5a4 4 0 0 0 5.7 5.7L12 17.7',
  term: 'M12 6.5C10 5 7 4.5 3.5 4.5v14c3.5 0 6.5.5 8.5 2 2-1.5 5-2 8.5-2v-14c-3.5 0-6.5.5-8.5 2M12 6.5v14',
  lang: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M3 12h18M12 3c-5 5-5 13 0 18M12 3c5 5 5 13 0 18',
  up: 'M12 20V5M6 11l6-6 6 6',
  down: 'M12 4v15M6 13l6 6 6-6',
  copy: 'M9 9h11v11H9zM15 9V4H4v11h5',
  remove: 'M5 7h14M10 7V4h4v3M7 7l1 13h8l1-13M10.5 11v5M13.5 11v5',
  fold: 'M4 12h16M12 3v5.5M9 6l3 3 3-3M12 21v-5.5M9 18l3-3 3 3',
  unfold: 'M4 12h16M12 9V3M9 5.5 12 3l3 2.5M12 15v6M9 18.5l3 2.5 3-2.5',
  glossary: 'M4 5h9M4 10h6M4 15h4M15 20l5-12M11 20h9M13.5 20l-1-4',
  note: 'M4 20h7.5M4 10.5C5.5 8 10.5 8 10.5 12v6M10.5 13c-3-.5-6.5 0-6.5 2.8 0 3.2 5 3 6.5-.3M15.5 5.5 18 4v8M15.8 12h4.4',
  grip: 'M9 5v.1M15 5v.1M9 12v.1M15 12v.1M9 19v.1M15 19v.1',
} as const

export type ToolIconName = keyof typeof shapes

export function ToolIcon({ name }: { name: ToolIconName }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false" className="tool-icon">
      <path d={shapes[name]} />
    </svg>
  )
}
