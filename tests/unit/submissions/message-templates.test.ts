import { describe, expect, it } from 'vitest'
import { fillTemplate, messageTemplates, openPlaces } from '@/lib/submissions/message-templates'

const facts = {
  title: 'Samen <b>sterk</b>',
  round: 'Ronde 2027',
  organisation: 'Voorbeeldorganisatie',
  state: 'feedback',
  rounds: 1,
  deadline: { who: 'owner', what: 'De feedback verwerken', on: '2027-06-15' },
} as const

describe('message templates', () => {
  it.each(messageTemplates.map(({ id }) => id))('%s names the intervention and fits in a mail', (id) => {
    const { subject, text } = fillTemplate(id, facts)
    expect(subject).toContain(facts.title)
    expect(subject.length).toBeLessThan(150)
    expect(`${subject}${text}`).not.toMatch(/undefined|null|\[object/)
  })

  it('name the last day of the owner, or leave a place where there is none', () => {
    expect(fillTemplate('herinnering', facts).text).toContain('uiterlijk op 15 juni 2027')
    expect(openPlaces(fillTemplate('herinnering', { ...facts, deadline: null }))).toEqual(['[dag]'])
    expect(openPlaces(fillTemplate('herinnering', facts))).toEqual([])
  })

  it('know what is still to be filled in', () => {
    expect(openPlaces({ subject: 'Over [wat]', text: 'Op [dag] en [dag], niet [een\nregel].' })).toEqual(['[wat]', '[dag]'])
  })
})
