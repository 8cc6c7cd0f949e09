import { claimCurrent } from '@/lib/content/claim'
import type { Tx } from '@/lib/db/client'
import { ExpectedError, NotFoundError } from '@/lib/errors'

/**
 * What a document says with a theme more or less, to save as its draft: of what is being written, else of what is live.
 * Throws ExpectedError when nothing would change, and NotFoundError for a theme that is not there.
 */
export async function contentWithTheme(tx: Tx, id: string, theme: string, wanted: boolean): Promise<Record<string, unknown>> {
  const { draftVersion, liveVersion } = await claimCurrent(tx, id)
  const content = (draftVersion ?? liveVersion)?.content as Record<string, unknown> | undefined
  const themes = Array.isArray(content?.themes) ? content.themes : []
  if (wanted === themes.includes(theme)) throw new ExpectedError(wanted ? 'Dit document heeft dit thema al.' : 'Dit document heeft dit thema niet.')
  if (wanted && (await tx.document.count({ where: { id: theme, kind: 'thema', trashedAt: null } })) === 0)
    throw new NotFoundError('Dit thema bestaat niet (meer).')
  return { ...content, themes: wanted ? [...themes, theme] : themes.filter((known) => known !== theme) }
}
