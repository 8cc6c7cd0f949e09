-- AlterTable
ALTER TABLE "SearchDocument" ADD COLUMN     "validUntil" TEXT NOT NULL DEFAULT '';
