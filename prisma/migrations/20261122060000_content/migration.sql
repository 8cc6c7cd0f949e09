-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "VersionState" AS ENUM ('draft', 'review', 'live', 'superseded', 'withdrawn');

-- CreateEnum
CREATE TYPE "RouteKind" AS ENUM ('document', 'redirect', 'gone');

-- CreateTable
CREATE TABLE "Document" (
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "pack" TEXT,
    "draftVersionId" UUID,
    "liveVersionId" UUID,
    "ownerId" TEXT,
    "lock" INTEGER NOT NULL DEFAULT 0,
    "reviewOn" DATE,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "publishedAt" TIMESTAMPTZ(3),
    "changedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Document_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Version" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "documentId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "state" "VersionState" NOT NULL,
    "content" JSONB NOT NULL,
    "author" TEXT NOT NULL,
    "note" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Reference" (
    "id" BIGSERIAL NOT NULL,
    "fromDocumentId" TEXT NOT NULL,
    "toDocumentId" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "live" BOOLEAN NOT NULL,

    CONSTRAINT "Reference_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Route" (
    "path" TEXT NOT NULL,
    "kind" "RouteKind" NOT NULL,
    "documentId" TEXT,
    "target" TEXT,
    "note" TEXT,
    "changedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Route_pkey" PRIMARY KEY ("path")
);

-- CreateTable
CREATE TABLE "Event" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "documentId" TEXT,
    "versionId" UUID,
    "data" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "Event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SearchDocument" (
    "id" TEXT NOT NULL,
    "documentId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "path" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "typeLabel" TEXT NOT NULL,
    "sortDate" TEXT NOT NULL DEFAULT '',
    "example" BOOLEAN NOT NULL DEFAULT false,
    "facets" TEXT[],
    "facts" JSONB NOT NULL DEFAULT '[]',
    "listed" BOOLEAN NOT NULL DEFAULT true,
    "changedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "tsv" tsvector,

    CONSTRAINT "SearchDocument_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Document_draftVersionId_key" ON "Document"("draftVersionId");

-- CreateIndex
CREATE UNIQUE INDEX "Document_liveVersionId_key" ON "Document"("liveVersionId");

-- CreateIndex
CREATE INDEX "Document_kind_liveVersionId_idx" ON "Document"("kind", "liveVersionId");

-- CreateIndex
CREATE UNIQUE INDEX "Document_kind_slug_key" ON "Document"("kind", "slug");

-- CreateIndex
CREATE UNIQUE INDEX "Version_documentId_number_key" ON "Version"("documentId", "number");

-- CreateIndex
CREATE INDEX "Reference_toDocumentId_live_idx" ON "Reference"("toDocumentId", "live");

-- CreateIndex
CREATE UNIQUE INDEX "Reference_fromDocumentId_toDocumentId_field_live_key" ON "Reference"("fromDocumentId", "toDocumentId", "field", "live");

-- CreateIndex
CREATE INDEX "Route_documentId_idx" ON "Route"("documentId");

-- CreateIndex
CREATE INDEX "Event_documentId_id_idx" ON "Event"("documentId", "id");

-- CreateIndex
CREATE INDEX "Event_type_id_idx" ON "Event"("type", "id");

-- CreateIndex
CREATE INDEX "SearchDocument_facets_idx" ON "SearchDocument" USING GIN ("facets");

-- CreateIndex
CREATE INDEX "SearchDocument_tsv_idx" ON "SearchDocument" USING GIN ("tsv");

-- CreateIndex
CREATE INDEX "SearchDocument_kind_sortDate_idx" ON "SearchDocument"("kind", "sortDate");

-- AddForeignKey
ALTER TABLE "Document" ADD CONSTRAINT "Document_draftVersionId_fkey" FOREIGN KEY ("draftVersionId") REFERENCES "Version"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Document" ADD CONSTRAINT "Document_liveVersionId_fkey" FOREIGN KEY ("liveVersionId") REFERENCES "Version"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Version" ADD CONSTRAINT "Version_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reference" ADD CONSTRAINT "Reference_fromDocumentId_fkey" FOREIGN KEY ("fromDocumentId") REFERENCES "Document"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reference" ADD CONSTRAINT "Reference_toDocumentId_fkey" FOREIGN KEY ("toDocumentId") REFERENCES "Document"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Route" ADD CONSTRAINT "Route_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SearchDocument" ADD CONSTRAINT "SearchDocument_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document"("id") ON DELETE CASCADE ON UPDATE CASCADE;
