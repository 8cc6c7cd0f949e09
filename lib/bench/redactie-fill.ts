import type { Db } from '@/lib/db/client'

const batch = 20_000

/** Makes staff, drafts and history until there are so many documents and events, most of them alike but for who, what and when. */
export async function growRedactie(db: Db, wanted: { documents: number; events: number }, say: (text: string) => void): Promise<void> {
  await db.$executeRaw`
    INSERT INTO "User" (email, name, role)
    SELECT 'bench-' || n || '@kis.example', 'Medewerker ' || n, (ARRAY['auteur', 'redacteur', 'eindredacteur', 'beheerder'])[1 + n % 4] FROM generate_series(1, 40) n
    ON CONFLICT DO NOTHING`
  for (let done = await db.document.count(); done < wanted.documents; done += batch) {
    say(`redactie: ${done} of ${wanted.documents} documents`)
    await addDocuments(db, done, Math.min(batch, wanted.documents - done))
  }
  for (let done = await db.event.count(); done < wanted.events; done += 10 * batch) {
    say(`redactie: ${done} of ${wanted.events} events`)
    await addEvents(db, Math.min(10 * batch, wanted.events - done))
  }
  await db.$executeRaw`ANALYZE "Document", "Version", "Event"`
}

async function addDocuments(db: Db, from: number, count: number): Promise<void> {
  await db.$executeRaw`
    WITH staff AS (SELECT array_agg(id ORDER BY email) AS ids FROM "User" WHERE email LIKE 'bench-%'),
    words AS (SELECT ARRAY['polarisatie', 'discriminatie', 'weerbaarheid', 'opvoeding', 'burgerschap', 'arbeidsmarkt', 'jongeren', 'gemeente'] AS list),
    fresh AS (
      SELECT n, 'publicatie/redactie-' || n AS id, ids[1 + n % 40] AS owner, list[1 + n % 8] || ' en ' || list[1 + (n / 8) % 8] || ' ' || n AS title,
        (ARRAY['draft', 'review', 'changes', 'approved'])[1 + n % 4]::"VersionState" AS state, now() - n * interval '1 minute' AS moment
      FROM staff, words, generate_series(${from + 1}::int, ${from + count}::int) n
    ),
    documents AS (
      INSERT INTO "Document" (id, kind, slug, title, "draftState", "ownerId", "updatedAt", "createdAt", "reviewOn")
      SELECT id, 'publicatie', 'redactie-' || n, title, state, owner, moment, moment, CASE WHEN n % 3 = 0 THEN current_date + (n % 700 - 300) END FROM fresh
      RETURNING id
    ),
    versions AS (
      INSERT INTO "Version" ("documentId", number, state, content, author, "createdAt", "updatedAt")
      SELECT id, 1, state, jsonb_build_object('title', title, 'body', '[]'::jsonb), owner, moment, moment FROM fresh JOIN documents USING (id)
      RETURNING id, "documentId"
    )
    SELECT count(*) FROM versions`
  await db.$executeRaw`UPDATE "Document" d SET "draftVersionId" = v.id FROM "Version" v WHERE v."documentId" = d.id AND d."draftVersionId" IS NULL AND d."liveVersionId" IS NULL AND v.state <> 'kept'`
}

async function addEvents(db: Db, count: number): Promise<void> {
  await db.$executeRaw`
    WITH staff AS (SELECT array_agg(id::text) AS ids FROM "User" WHERE email LIKE 'bench-%'),
    known AS (SELECT array_agg(id) AS ids FROM (SELECT id FROM "Document" WHERE slug LIKE 'redactie-%' LIMIT 50000) AS few)
    INSERT INTO "Event" (at, actor, type, "documentId")
    SELECT now() - random() * interval '3 years', staff.ids[1 + n % 40],
      (ARRAY['document.draftSaved', 'document.submitted', 'document.approved', 'document.published', 'document.assigned'])[1 + n % 5], known.ids[1 + (n * 7919) % 50000]
    FROM staff, known, generate_series(1, ${count}::int) n`
}
