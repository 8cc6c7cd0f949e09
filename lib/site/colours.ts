/**
 * The tokens of app/globals.css for what CSS does not reach: generated pictures and the manifest. A test holds the two
 * together.
 */
export const colours = {
  white: '#ffffff',
  ink: '#16242b',
  'ink-soft': '#43535b',
  paper: '#fbfaf6',
  'line-strong': '#857d6b',
  teal: '#0e5a5e',
  'teal-deep': '#083f43',
  'teal-tint': '#e3efed',
  ochre: '#7d4e00',
  'ochre-bright': '#e0a73a',
  'ochre-tint': '#f8edd6',
  plum: '#693660',
  'plum-tint': '#f3e8f0',
  slate: '#3e4f66',
  'slate-tint': '#e8ecf2',
} as const
