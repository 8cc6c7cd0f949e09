-- Part of a title is found at once in a hundred thousand
CREATE INDEX "Document_title_trgm" ON "Document" USING gin (lower(title) kis_search.gin_trgm_ops);

-- Words anywhere in what is known of a file are found at once in a hundred thousand. array_to_string is only called
-- stable because of types that are written as the settings say, which text is not.
CREATE FUNCTION kis_search.asset_words(title text, description text, maker text, source text, keywords text[]) RETURNS text
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN lower(title || ' ' || description || ' ' || maker || ' ' || source || ' ' || array_to_string(keywords, ' '));
CREATE INDEX "Asset_words_trgm" ON "Asset" USING gin (kis_search.asset_words(title, description, maker, source, keywords) kis_search.gin_trgm_ops);
-- Few among many: what is in the trash, and what somebody added.
CREATE INDEX "Asset_trash" ON "Asset" ("createdAt", id) WHERE "trashedAt" IS NOT NULL;
CREATE INDEX "Asset_uploader" ON "Asset" ("uploaderId", "createdAt", id) WHERE "trashedAt" IS NULL;
