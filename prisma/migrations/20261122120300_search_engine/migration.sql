-- DropIndex
DROP INDEX "SearchDocument_tsv_idx";

-- AlterTable
ALTER TABLE "SearchDocument" ADD COLUMN     "analysis" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "group" TEXT NOT NULL DEFAULT '';

-- CreateTable
CREATE TABLE "SearchLog" (
    "key" TEXT NOT NULL,
    "day" DATE NOT NULL,
    "scope" TEXT NOT NULL,
    "words" TEXT,
    "searches" INTEGER NOT NULL DEFAULT 0,
    "results" INTEGER,
    "clicks" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "SearchLog_pkey" PRIMARY KEY ("key","scope","day")
);

-- CreateTable
CREATE TABLE "PageView" (
    "documentId" TEXT NOT NULL,
    "day" DATE NOT NULL,
    "views" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "PageView_pkey" PRIMARY KEY ("documentId","day")
);

-- CreateTable
CREATE TABLE "SearchPosting" (
    "term" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "weight" REAL NOT NULL,

    CONSTRAINT "SearchPosting_pkey" PRIMARY KEY ("term","number") INCLUDE ("weight")
);

-- CreateTable
CREATE TABLE "SearchWord" (
    "word" TEXT NOT NULL,
    "term" TEXT NOT NULL,

    CONSTRAINT "SearchWord_pkey" PRIMARY KEY ("word")
);

-- CreateTable
CREATE TABLE "SearchCuration" (
    "name" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "changedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SearchCuration_pkey" PRIMARY KEY ("name")
);

-- CreateTable
CREATE TABLE "FileText" (
    "hash" TEXT NOT NULL,
    "pages" TEXT[],

    CONSTRAINT "FileText_pkey" PRIMARY KEY ("hash")
);

-- CreateIndex
CREATE INDEX "SearchLog_day_idx" ON "SearchLog"("day");

-- CreateIndex
CREATE INDEX "PageView_day_idx" ON "PageView"("day");

-- CreateIndex
CREATE INDEX "SearchPosting_number_idx" ON "SearchPosting"("number");

-- AddForeignKey
ALTER TABLE "PageView" ADD CONSTRAINT "PageView_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Words are looked up by the trigrams they share with what was typed.
CREATE EXTENSION IF NOT EXISTS pg_trgm SCHEMA kis_search;
CREATE INDEX "SearchWord_trigrams_idx" ON "SearchWord" USING GIN ("word" kis_search.gin_trgm_ops);

-- Dutch is analysed by the application. What PostgreSQL made of the texts goes, and is made anew by the
-- next import or by `npm run search:rebuild`.
UPDATE "SearchDocument" SET tsv = NULL;
DROP FUNCTION kis_search.tsv(text, text, text);
DROP FUNCTION kis_search.fold(text);
DROP TEXT SEARCH CONFIGURATION kis_dutch;
DROP TEXT SEARCH DICTIONARY kis_dutch_stem;
DROP EXTENSION unaccent;
