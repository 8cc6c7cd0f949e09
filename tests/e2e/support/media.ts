import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { picture } from '../../factories/media'
import { smallTargets } from './targets'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
export const file = async (name: string, width = 900, height = 600) => ({
  name,
  mimeType: 'image/jpeg',
  buffer: await picture({ width, height, seed: Math.floor(Math.random() * 1e9) }),
})
export const row = (page: Page, name: string) => page.getByRole('list', { name: 'Bestanden die je toevoegt' }).getByRole('listitem').filter({ hasText: name })
export const choose = (page: Page, files: { name: string; mimeType: string; buffer: Buffer }[]) => page.getByLabel('Voeg bestanden toe').setInputFiles(files)

export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .options({ runOnly: { type: 'tag', values: rules }, resultTypes: ['violations'] })
    .setLegacyMode()
    .analyze()
  expect(violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 200)}`))).toEqual([])
  expect.soft(await smallTargets(page)).toEqual([])
}
