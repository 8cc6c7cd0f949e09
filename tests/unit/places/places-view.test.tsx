import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { InterventionPlaces } from '@/components/content/parts/InterventionPlaces'

const render = (content: { region?: string; municipalities: string[] }) => renderToStaticMarkup(<InterventionPlaces content={content} />)
const attribute = (html: string, name: string) => [...html.matchAll(new RegExp(` ${name}="([^"]*)"`, 'g'))].map((match) => match[1])

describe('the places of an intervention', () => {
  it('stand in a list first, each with a link to what else there is, and then on a map', () => {
    const html = render({ municipalities: ['Leiden', 'Den Bosch', 'Drachten'] })
    expect(attribute(html, 'href')).toEqual([
      '/interventies?provincie=friesland',
      '/interventies?gemeente=Smallingerland',
      '/interventies?provincie=zuid-holland',
      '/interventies?gemeente=Leiden',
      '/interventies?provincie=noord-brabant',
      '/interventies?gemeente=%27s-Hertogenbosch',
    ])
    expect(html.lastIndexOf('</a>')).toBeLessThan(html.indexOf('<svg'))
    expect(html).toContain('Drachten ligt in de gemeente Smallingerland.')
    expect(html.match(/<circle/g)).toHaveLength(3)
  })

  it('are told by the map in words too', () => {
    const html = render({ region: 'Zeeland', municipalities: ['Leiden', 'Goes'] })
    const [ids = ''] = attribute(html, 'aria-labelledby')
    const words = ids.split(' ').map((id) => html.match(new RegExp(`id="${id}">([^<]*)<`))?.[1])
    expect(words).toEqual(['Kaart van Nederland', 'Een stip bij Leiden in Zuid-Holland en Goes in Zeeland. Omlijnd: Zeeland.'])
    expect(html.match(/map-province-named/g)).toHaveLength(1)
  })

  it('are said not to be given', () => {
    const html = render({ municipalities: [] })
    expect(html.match(/niet opgegeven/g)).toHaveLength(2)
    expect(html).not.toContain('<svg')
  })

  it('are the whole country without a map where no place is given', () => {
    const html = render({ region: 'Landelijk', municipalities: [] })
    expect(html).toContain('Landelijk')
    expect(html.match(/niet opgegeven/g)).toHaveLength(1)
    expect(html).not.toContain('<svg')
  })

  it('keep names that are no municipality', () => {
    const html = render({ region: 'Landelijk', municipalities: ['Voorbeeldstad'] })
    expect(html).toContain('href="/interventies?gemeente=Voorbeeldstad"')
    expect(html).not.toContain('<svg')
  })
})
