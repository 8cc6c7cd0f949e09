import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { InterventionView } from '@/components/content/views/InterventionView'
import { type InterventionInput, intervention, text, withTheory } from '../interventions/document'

const today = '2026-11-22'
const render = (content: InterventionInput = {}) =>
  renderToStaticMarkup(<InterventionView doc={intervention(content)} today={today} extras={{ citation: 'Bureau. (2026).', similar: [], mechanisms: {} }} />)
const missingIn = (html: string) => /Niet opgegeven:<\/strong> (.*?) <a/.exec(html)?.[1] ?? ''

describe('the page of an intervention', () => {
  it('names what nobody gave once, and not what was given', () => {
    const missing = missingIn(render())
    for (const label of ['voor wie', 'kosten', 'tijd voor wie meedoet', 'materialen', 'eigenaar']) expect(missing).toContain(label)
    const given = missingIn(render({ costs: { free: true }, materials: [{ text: text('Handleiding') }], owner: { name: 'Bureau' } }))
    for (const label of ['kosten', 'materialen', 'eigenaar']) expect(given).not.toContain(label)
  })

  it('tells hours of work from what it costs in money', () => {
    expect(missingIn(render({ costs: { hours: 8 } }))).toContain('kosten in geld')
  })

  it('adds up the costs of a first group, and says by which rule they are called high', () => {
    const html = render({ costs: { once: 2000, perParticipant: 37.5, year: 2026 } })
    expect(html).toMatch(/Een eerste groep van 20 mensen<\/th><td>€ 2\.750<\/td>/)
    expect(html).toContain('€ 37,50')
    expect(html).toContain('<strong>hoog</strong>')
    expect(html).toContain('href="/interventies/uitleg#kosten"')
  })

  it('keeps the two signs apart, each with a way to its proof on the page', () => {
    const html = render({ substantiation: { level: 'onderbouwd', by: 'Commissie', on: '2025-06-27' }, ...withTheory })
    expect(html.match(/class="sign( sign-filled)?"/g)).toHaveLength(2)
    for (const id of ['onderbouwing', 'effect']) {
      expect(html).toContain(`href="#${id}"`)
      expect(html).toContain(`id="${id}"`)
    }
    expect(html).toContain('Beoordeeld door Commissie op <time dateTime="2025-06-27">27 juni 2025</time>')
  })

  it('expires by itself, and then says how to go on', () => {
    expect(render({ confirmedOn: '2024-11-22' })).not.toContain('Verlopen')
    const html = render({ confirmedOn: '2024-11-21' })
    expect(html).toContain('Verlopen: deze beschrijving is niet op tijd bevestigd')
    expect(html).toContain('Ze gold tot en met 21 november 2026')
    expect(html).toContain('href="/interventies/samen-sterk/contact"')
  })

  it('never shows where mail to the owner goes', () => {
    expect(render({ contact: { label: 'Bureau', url: 'https://example.org/', email: 'geheim@example.org' } })).not.toContain('geheim')
  })

  it('has a heading for every line of its contents', () => {
    const html = render({ ...withTheory, abstract: [{ part: 'doel', text: text('Eerlijk kiezen.') }], essentialElements: [{ text: text('Vaste vragen') }] })
    const targets = [...html.matchAll(/<li data-level="2"><a href="#([^"]+)"/g)].map((match) => match[1] ?? '')
    expect(targets.length).toBeGreaterThan(10)
    for (const id of targets) expect(html).toMatch(new RegExp(`<h2 id="${id}"`))
  })
})
