-- Part of a title is found at once in a hundred thousand
CREATE INDEX "Document_title_trgm" ON "Document" USING gin (lower(title) kis_search.gin_trgm_ops);

