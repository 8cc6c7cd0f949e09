import { pasting } from '@/components/editor/body/paste/extension'

/** In a line of text nothing is told: what is lost there are blocks, and one sees that. */
export const pasteIntoLine = pasting(() => undefined)
