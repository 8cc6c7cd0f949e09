-- Dutch without a stop list: "wat werkt niet" must keep its "niet". Accents are folded.
-- Functions live outside the public schema: Prisma's diff can't read them there.
CREATE SCHEMA IF NOT EXISTS kis_search;
CREATE EXTENSION IF NOT EXISTS unaccent SCHEMA kis_search;
CREATE TEXT SEARCH DICTIONARY kis_dutch_stem (TEMPLATE = snowball, LANGUAGE = dutch);
CREATE TEXT SEARCH CONFIGURATION kis_dutch (COPY = simple);
ALTER TEXT SEARCH CONFIGURATION kis_dutch
  ALTER MAPPING FOR hword, hword_part, word, asciihword, asciiword, hword_asciipart WITH kis_search.unaccent, kis_dutch_stem;

-- The Dutch stemmer leaves the plurals "interventies" and "thema's" as they are, so they are folded first.
CREATE FUNCTION kis_search.fold(value text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS
$$ SELECT regexp_replace(lower(value), '([aeiouy])[''’]?s\M', '\1', 'g') $$;

CREATE FUNCTION kis_search.tsv(title text, summary text, body text) RETURNS tsvector LANGUAGE sql STABLE PARALLEL SAFE AS
$$ SELECT setweight(to_tsvector('kis_dutch', kis_search.fold(title)), 'A')
       || setweight(to_tsvector('kis_dutch', kis_search.fold(summary)), 'B')
       || setweight(to_tsvector('kis_dutch', kis_search.fold(body)), 'D') $$;
