import { describe, expect, it } from 'vitest'
import { isPreview } from '@/lib/front/preview'

describe('what is shown as a page of the public site before it is one', () => {
  it.each([
    '/voorbeeld/geheim',
    '/voorbeeld/geheim/hoofdstuk',
    '/redactie/documenten/pagina/over/voorbeeld',
    '/redactie/documenten/kennisgids/gids/voorbeeld/boekje',
    '/mijn-interventies/inzendingen/6c0824db-341f-44ef-b4e8-0e1fd5fc6d8a/voorbeeld',
  ])('is: %s', (path) => {
    expect(isPreview(path)).toBe(true)
  })

  it.each([
    '/voorbeeld/geheim/media/foto.webp',
    '/redactie/documenten/pagina/over',
    '/redactie/documenten/pagina/over/voorbeeldlinks',
    '/mijn-interventies',
    '/mijn-interventies/inzendingen/een',
    '/mijn-interventies/inzendingen/een/werkblad/voorbeeld',
    '/interventies/een/voorbeeld',
  ])('is not: %s', (path) => {
    expect(isPreview(path)).toBe(false)
  })
})
