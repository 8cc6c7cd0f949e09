import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { html, paragraphs } from '@/lib/submissions/dossier/html'
import { isEmpty, valueHtml } from '@/lib/submissions/dossier/values'
import { vocabularyOf } from '@/lib/versions/words'

const unescaped = (text: string) =>
  text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" })[name] ?? '')
const context = { words: vocabularyOf('interventie', {}), names: ['interventie', 'goals'] }

describe('the HTML of a dossier', () => {
  it('lets no text become markup, wherever it stands', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constantFrom('</style><script>', '"><img onerror=x>', "' onload='", '&lt;', '<!--')), (text) => {
        const made = html`<p title="${text}">${[text]}</p>`.text
        const [, title = '', body = ''] = /^<p title="([^"]*)">([^<]*)<\/p>$/s.exec(made) ?? []
        expect([unescaped(title), unescaped(body)]).toEqual([text, text])
      }),
    )
  })

  it('leaves nothing for what is not there, and writes a zero', () => {
    expect(html`<p>${undefined}${null}${false}${''}${0}${[]}</p>`.text).toBe('<p>0</p>')
  })

  it('makes paragraphs of a text, and keeps its lines', () => {
    expect(html`${paragraphs('een\ntwee\n\n\ndrie <b>\n')}`.text).toBe('<p>een<br>twee</p><p>drie &lt;b&gt;</p>')
  })

  it('shows every word of a worksheet and no key of the machine', () => {
    const goals = [
      {
        key: 'sleutel-1',
        text: [
          { text: 'Elkaar ', bold: true as const },
          { text: 'kennen', link: { url: 'https://example.org' } },
        ],
        groups: [],
      },
    ]
    const shown = html`${valueHtml(goals, context)}`.text
    expect(shown).toContain('<strong>Elkaar </strong>kennen (https://example.org)')
    expect(shown).not.toContain('sleutel-1')
    expect(isEmpty([{ key: 'sleutel-1', text: [] }])).toBe(true)
  })
})
