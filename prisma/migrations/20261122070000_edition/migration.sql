-- AlterTable
ALTER TABLE "SearchDocument" ADD COLUMN     "number" SERIAL NOT NULL;

-- CreateTable
CREATE TABLE "Edition" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "stamp" UUID NOT NULL,

    CONSTRAINT "Edition_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "SearchDocument_number_key" ON "SearchDocument"("number");

-- What is there already is an edition too.
INSERT INTO "Edition" (stamp) VALUES (gen_random_uuid());
