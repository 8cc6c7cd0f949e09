-- CreateEnum
CREATE TYPE "PublicStatus" AS ENUM ('unpublished', 'published', 'withdrawn', 'merged', 'removed');

-- CreateEnum
CREATE TYPE "AssetKind" AS ENUM ('picture', 'pdf');

-- CreateEnum
CREATE TYPE "AssetState" AS ENUM ('processing', 'ready', 'refused');

-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "VersionState" ADD VALUE 'changes';
ALTER TYPE "VersionState" ADD VALUE 'approved';
ALTER TYPE "VersionState" ADD VALUE 'scheduled';
ALTER TYPE "VersionState" ADD VALUE 'kept';

-- DropForeignKey
ALTER TABLE "Route" DROP CONSTRAINT "Route_documentId_fkey";

-- AlterTable
ALTER TABLE "Document" ADD COLUMN     "draftState" "VersionState",
ADD COLUMN     "lastSaveId" UUID,
ADD COLUMN     "nextSlug" TEXT,
ADD COLUMN     "publishAt" TIMESTAMPTZ(3),
ADD COLUMN     "reviewRemindedAt" TIMESTAMPTZ(3),
ADD COLUMN     "status" "PublicStatus" NOT NULL DEFAULT 'unpublished',
ADD COLUMN     "themes" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "title" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "trashedAt" TIMESTAMPTZ(3),
ADD COLUMN     "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN     "withdrawAt" TIMESTAMPTZ(3),
ADD COLUMN     "withdrawPlan" JSONB,
ADD COLUMN     "withdrawal" JSONB,
DROP COLUMN "ownerId",
ADD COLUMN     "ownerId" UUID;

-- AlterTable
ALTER TABLE "Version" ADD COLUMN     "aloneReason" TEXT,
ADD COLUMN     "approvedBy" TEXT,
ADD COLUMN     "changeNote" TEXT,
ADD COLUMN     "checkedAt" TIMESTAMPTZ(3),
ADD COLUMN     "checkedBy" TEXT,
ADD COLUMN     "major" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "name" TEXT,
ADD COLUMN     "publishedAt" TIMESTAMPTZ(3),
ADD COLUMN     "submittedBy" TEXT,
ADD COLUMN     "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;

-- AlterTable
ALTER TABLE "Route" ADD COLUMN     "manual" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "Asset" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "kind" "AssetKind" NOT NULL,
    "state" "AssetState" NOT NULL DEFAULT 'processing',
    "problem" TEXT,
    "name" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "mime" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "hash" TEXT NOT NULL,
    "width" INTEGER,
    "height" INTEGER,
    "focusX" DOUBLE PRECISION NOT NULL DEFAULT 0.5,
    "focusY" DOUBLE PRECISION NOT NULL DEFAULT 0.5,
    "pages" INTEGER,
    "description" TEXT NOT NULL DEFAULT '',
    "maker" TEXT NOT NULL DEFAULT '',
    "source" TEXT NOT NULL DEFAULT '',
    "licence" TEXT NOT NULL DEFAULT '',
    "consent" TEXT NOT NULL DEFAULT 'onbekend',
    "consentNote" TEXT NOT NULL DEFAULT '',
    "keywords" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "uploaderId" UUID,
    "lock" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "trashedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Asset_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AssetUse" (
    "assetId" UUID NOT NULL,
    "documentId" TEXT NOT NULL,
    "live" BOOLEAN NOT NULL,

    CONSTRAINT "AssetUse_pkey" PRIMARY KEY ("assetId","documentId","live")
);

-- CreateTable
CREATE TABLE "Presence" (
    "tab" UUID NOT NULL,
    "documentId" TEXT NOT NULL,
    "userId" UUID NOT NULL,
    "place" TEXT NOT NULL DEFAULT '',
    "seenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Presence_pkey" PRIMARY KEY ("tab")
);

-- CreateTable
CREATE TABLE "PreviewLink" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "documentId" TEXT NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "createdBy" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "revokedAt" TIMESTAMPTZ(3),
    "views" INTEGER NOT NULL DEFAULT 0,
    "lastSeenAt" TIMESTAMPTZ(3),

    CONSTRAINT "PreviewLink_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Setting" (
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "changedBy" TEXT NOT NULL,
    "changedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Setting_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "JobRun" (
    "name" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "JobRun_pkey" PRIMARY KEY ("name")
);

-- CreateTable
CREATE TABLE "User" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "passwordHash" TEXT,
    "totpSecret" TEXT,
    "totpSince" TIMESTAMPTZ(3),
    "totpLastStep" INTEGER,
    "oidcSubject" TEXT,
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "blockedAt" TIMESTAMPTZ(3),
    "lastSeenAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "userId" UUID NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "method" TEXT NOT NULL,
    "device" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastSeenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RecoveryCode" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "userId" UUID NOT NULL,
    "hash" TEXT NOT NULL,
    "usedAt" TIMESTAMPTZ(3),

    CONSTRAINT "RecoveryCode_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AccountToken" (
    "hash" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "userId" UUID NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),

    CONSTRAINT "AccountToken_pkey" PRIMARY KEY ("hash")
);

-- CreateIndex
CREATE INDEX "Asset_createdAt_id_idx" ON "Asset"("createdAt", "id");

-- CreateIndex
CREATE INDEX "Asset_kind_createdAt_id_idx" ON "Asset"("kind", "createdAt", "id");

-- CreateIndex
CREATE INDEX "Asset_hash_idx" ON "Asset"("hash");

-- CreateIndex
CREATE INDEX "Asset_keywords_idx" ON "Asset" USING GIN ("keywords");

-- CreateIndex
CREATE INDEX "AssetUse_documentId_live_idx" ON "AssetUse"("documentId", "live");

-- CreateIndex
CREATE INDEX "Presence_documentId_seenAt_idx" ON "Presence"("documentId", "seenAt");

-- CreateIndex
CREATE UNIQUE INDEX "PreviewLink_tokenHash_key" ON "PreviewLink"("tokenHash");

-- CreateIndex
CREATE INDEX "PreviewLink_documentId_idx" ON "PreviewLink"("documentId");

-- CreateIndex
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");

-- CreateIndex
CREATE UNIQUE INDEX "User_oidcSubject_key" ON "User"("oidcSubject");

-- CreateIndex
CREATE UNIQUE INDEX "Session_tokenHash_key" ON "Session"("tokenHash");

-- CreateIndex
CREATE INDEX "Session_userId_idx" ON "Session"("userId");

-- CreateIndex
CREATE INDEX "Session_expiresAt_idx" ON "Session"("expiresAt");

-- CreateIndex
CREATE INDEX "RecoveryCode_userId_idx" ON "RecoveryCode"("userId");

-- CreateIndex
CREATE INDEX "AccountToken_userId_purpose_idx" ON "AccountToken"("userId", "purpose");

-- CreateIndex
CREATE INDEX "AccountToken_expiresAt_idx" ON "AccountToken"("expiresAt");

-- CreateIndex
CREATE INDEX "Document_updatedAt_id_idx" ON "Document"("updatedAt", "id");

-- CreateIndex
CREATE INDEX "Document_kind_updatedAt_id_idx" ON "Document"("kind", "updatedAt", "id");

-- CreateIndex
CREATE INDEX "Document_ownerId_updatedAt_id_idx" ON "Document"("ownerId", "updatedAt", "id");

-- CreateIndex
CREATE INDEX "Document_draftState_updatedAt_id_idx" ON "Document"("draftState", "updatedAt", "id");

-- CreateIndex
CREATE INDEX "Document_status_updatedAt_id_idx" ON "Document"("status", "updatedAt", "id");

-- CreateIndex
CREATE INDEX "Document_title_id_idx" ON "Document"("title", "id");

-- CreateIndex
CREATE INDEX "Document_reviewOn_id_idx" ON "Document"("reviewOn", "id");

-- CreateIndex
CREATE INDEX "Document_publishAt_idx" ON "Document"("publishAt");

-- CreateIndex
CREATE INDEX "Document_withdrawAt_idx" ON "Document"("withdrawAt");

-- CreateIndex
CREATE INDEX "Document_trashedAt_id_idx" ON "Document"("trashedAt", "id");

-- CreateIndex
CREATE INDEX "Document_themes_idx" ON "Document" USING GIN ("themes");

-- CreateIndex
CREATE INDEX "Version_documentId_createdAt_idx" ON "Version"("documentId", "createdAt");

-- CreateIndex
CREATE INDEX "Version_state_createdAt_idx" ON "Version"("state", "createdAt");

-- CreateIndex
CREATE INDEX "Route_target_idx" ON "Route"("target");

-- CreateIndex
CREATE INDEX "Route_manual_path_idx" ON "Route"("manual", "path");

-- CreateIndex
CREATE INDEX "Event_actor_id_idx" ON "Event"("actor", "id");

-- CreateIndex
CREATE INDEX "Event_at_id_idx" ON "Event"("at", "id");

-- AddForeignKey
ALTER TABLE "Document" ADD CONSTRAINT "Document_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Route" ADD CONSTRAINT "Route_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Asset" ADD CONSTRAINT "Asset_uploaderId_fkey" FOREIGN KEY ("uploaderId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AssetUse" ADD CONSTRAINT "AssetUse_assetId_fkey" FOREIGN KEY ("assetId") REFERENCES "Asset"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AssetUse" ADD CONSTRAINT "AssetUse_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Presence" ADD CONSTRAINT "Presence_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Presence" ADD CONSTRAINT "Presence_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PreviewLink" ADD CONSTRAINT "PreviewLink_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RecoveryCode" ADD CONSTRAINT "RecoveryCode_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AccountToken" ADD CONSTRAINT "AccountToken_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What lists show of documents that exist already
UPDATE "Document" d SET
  title = COALESCE(v.content->>'title', ''),
  themes = COALESCE(ARRAY(SELECT jsonb_array_elements_text(v.content->'themes')), '{}'),
  "draftState" = w.state,
  status = CASE WHEN d."liveVersionId" IS NOT NULL THEN 'published' WHEN d."publishedAt" IS NOT NULL THEN 'removed' ELSE 'unpublished' END::"PublicStatus",
  "updatedAt" = d."changedAt"
FROM "Document" s
LEFT JOIN "Version" w ON w.id = s."draftVersionId"
LEFT JOIN LATERAL (SELECT content FROM "Version" n WHERE n."documentId" = s.id ORDER BY n.number DESC LIMIT 1) v ON true
WHERE s.id = d.id;
UPDATE "Version" SET "publishedAt" = "createdAt" WHERE state IN ('live', 'superseded', 'withdrawn');
CREATE UNIQUE INDEX "Document_kind_nextSlug_key" ON "Document" (kind, "nextSlug");
