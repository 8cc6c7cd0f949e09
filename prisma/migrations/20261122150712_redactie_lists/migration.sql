-- CreateIndex
CREATE INDEX "Document_pack_updatedAt_id_idx" ON "Document"("pack", "updatedAt", "id");

-- Titles in the order of a Dutch reader, whatever the collation of the database.
CREATE INDEX "Document_title_nl" ON "Document" (title COLLATE "nl-x-icu", id);

-- Redirects that were made by hand, by part of their address.
CREATE INDEX "Route_manual_trgm" ON "Route" USING gin ((path || ' ' || coalesce(target, '')) kis_search.gin_trgm_ops) WHERE manual;
