import type { Tx } from '@/lib/db/client'

/**
 * Renews what lists show of documents without reading their content: title, themes and state follow from the newest
 * of draft and live version. `status` is left to the commands that change what the public sees.
 */
export async function refreshListing(tx: Tx, ids: readonly string[]): Promise<void> {
  await tx.$executeRaw`
    UPDATE "Document" d SET
      title = COALESCE(v.content->>'title', d.title),
      themes = COALESCE(ARRAY(SELECT jsonb_array_elements_text(CASE WHEN jsonb_typeof(v.content->'themes') = 'array' THEN v.content->'themes' ELSE '[]' END)), '{}'),
      "draftState" = w.state,
      "updatedAt" = now()
    FROM "Document" s
    LEFT JOIN "Version" w ON w.id = s."draftVersionId"
    LEFT JOIN "Version" v ON v.id = COALESCE(s."draftVersionId", s."liveVersionId")
    WHERE s.id = d.id AND d.id = ANY(${[...ids]})`
}
