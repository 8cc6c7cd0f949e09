import { describe, expect, it } from 'vitest'
import { pageTitle } from '@/lib/files/page-title'

const titles = ['Draaiboek verteltafel', 'Voorbeeld: Draaiboek voor een verteltafel']

describe('the title of a page of a file', () => {
  it.each([
    ['Wat zet je klaar?\nEen tafelkleed en acht stoelen.', 'Wat zet je klaar?'],
    ['Een alinea die begint op de bladzijde hiervoor en hier gewoon verder gaat, zonder kop erboven.\nEn dan verder.', 'Bladzijde 3'],
    ['verder met een halve zin\nEn dan meer.', 'Bladzijde 3'],
    ['Dit is een korte zin.\nEn dan meer.', 'Bladzijde 3'],
    ['14.00 uur\nWelkom bij de deur.', 'Bladzijde 3'],
    ['Alleen een kop', 'Bladzijde 3'],
    ['Draaiboek voor een VERTELTAFEL\nIn zes middagen.', 'Bladzijde 3'],
    ['', 'Bladzijde 3'],
  ])('%j is %j', (text, title) => {
    expect(pageTitle(text, 3, titles)).toBe(title)
  })
})
