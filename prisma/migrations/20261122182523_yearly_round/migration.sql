-- CreateEnum
CREATE TYPE "AssignmentState" AS ENUM ('asked', 'free', 'conflicted', 'ended');

-- CreateEnum
CREATE TYPE "SeatState" AS ENUM ('taken', 'waiting', 'cancelled');

-- CreateEnum
CREATE TYPE "ChangeRequestState" AS ENUM ('open', 'accepted', 'declined');

-- CreateEnum
CREATE TYPE "SubmissionState" AS ENUM ('registered', 'declined', 'workshop', 'drafting', 'submitted', 'feedback', 'assessing', 'consensus', 'included', 'deferred', 'notIncluded', 'objection', 'withdrawn');

-- DropForeignKey
ALTER TABLE "Presence" DROP CONSTRAINT "Presence_documentId_fkey";

-- DropIndex
DROP INDEX "Presence_documentId_seenAt_idx";

-- Who has what open is known again within seconds.
DELETE FROM "Presence";
ALTER TABLE "Presence" RENAME COLUMN "documentId" TO "subject";

-- AlterTable
ALTER TABLE "User" ADD COLUMN     "organisationId" UUID;

-- CreateTable
CREATE TABLE "Assignment" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "submissionId" UUID NOT NULL,
    "assessorId" UUID NOT NULL,
    "state" "AssignmentState" NOT NULL DEFAULT 'asked',
    "declaration" TEXT NOT NULL DEFAULT '',
    "declaredAt" TIMESTAMPTZ(3),
    "dueOn" DATE,
    "assignedBy" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Assignment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Assessment" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "assignmentId" UUID NOT NULL,
    "versionId" UUID NOT NULL,
    "verdicts" JSONB NOT NULL DEFAULT '{}',
    "advice" TEXT NOT NULL DEFAULT '',
    "summary" TEXT NOT NULL DEFAULT '',
    "lock" INTEGER NOT NULL DEFAULT 0,
    "handedInAt" TIMESTAMPTZ(3),
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Assessment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Consensus" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "submissionId" UUID NOT NULL,
    "versionId" UUID NOT NULL,
    "verdicts" JSONB NOT NULL DEFAULT '{}',
    "advice" TEXT NOT NULL DEFAULT '',
    "summary" TEXT NOT NULL DEFAULT '',
    "lock" INTEGER NOT NULL DEFAULT 0,
    "agreedBy" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "savedBy" TEXT,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Consensus_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Remark" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "submissionId" UUID NOT NULL,
    "versionId" UUID NOT NULL,
    "path" TEXT NOT NULL DEFAULT '',
    "quote" TEXT NOT NULL DEFAULT '',
    "criterion" TEXT,
    "text" TEXT NOT NULL,
    "required" BOOLEAN NOT NULL DEFAULT false,
    "author" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "releasedAt" TIMESTAMPTZ(3),
    "resolvedAt" TIMESTAMPTZ(3),
    "resolvedBy" TEXT,

    CONSTRAINT "Remark_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RemarkAnswer" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "remarkId" UUID NOT NULL,
    "author" TEXT NOT NULL,
    "says" TEXT NOT NULL DEFAULT '',
    "text" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "RemarkAnswer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "InternalNote" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "submissionId" UUID NOT NULL,
    "path" TEXT NOT NULL DEFAULT '',
    "text" TEXT NOT NULL,
    "author" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "InternalNote_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Decision" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "submissionId" UUID NOT NULL,
    "versionId" UUID NOT NULL,
    "outcome" "SubmissionState" NOT NULL,
    "motivation" TEXT NOT NULL,
    "validUntil" DATE,
    "signs" JSONB NOT NULL DEFAULT '{}',
    "decidedBy" TEXT NOT NULL,
    "decidedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Decision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Round" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "databases" TEXT[],
    "criteriaVersion" INTEGER NOT NULL,
    "dossiers" TEXT[],
    "capacity" INTEGER NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "registrationFrom" DATE NOT NULL,
    "registrationUntil" DATE NOT NULL,
    "firstVersionBy" DATE NOT NULL,
    "feedbackRounds" JSONB NOT NULL,
    "assessBy" DATE NOT NULL,
    "decisionOn" DATE NOT NULL,
    "openedAt" TIMESTAMPTZ(3),
    "closedAt" TIMESTAMPTZ(3),
    "remindersOff" BOOLEAN NOT NULL DEFAULT false,
    "lock" INTEGER NOT NULL DEFAULT 0,
    "createdBy" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Round_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Workshop" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "roundId" UUID NOT NULL,
    "startsAt" TIMESTAMPTZ(3) NOT NULL,
    "endsAt" TIMESTAMPTZ(3) NOT NULL,
    "place" TEXT NOT NULL,
    "url" TEXT,
    "note" TEXT NOT NULL DEFAULT '',
    "capacity" INTEGER NOT NULL,
    "sequence" INTEGER NOT NULL DEFAULT 0,
    "cancelledAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Workshop_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "WorkshopSeat" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "workshopId" UUID NOT NULL,
    "submissionId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "state" "SeatState" NOT NULL,
    "attended" BOOLEAN,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "WorkshopSeat_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OwnerOrganisation" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "name" TEXT NOT NULL,
    "website" TEXT,
    "documentId" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "OwnerOrganisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Ownership" (
    "documentId" TEXT NOT NULL,
    "organisationId" UUID NOT NULL,
    "confirmedAt" TIMESTAMPTZ(3),
    "confirmedBy" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Ownership_pkey" PRIMARY KEY ("documentId")
);

-- CreateTable
CREATE TABLE "ChangeRequest" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "documentId" TEXT NOT NULL,
    "organisationId" UUID NOT NULL,
    "changes" JSONB NOT NULL,
    "explanation" TEXT NOT NULL,
    "state" "ChangeRequestState" NOT NULL DEFAULT 'open',
    "answer" TEXT NOT NULL DEFAULT '',
    "requestedBy" TEXT NOT NULL,
    "answeredBy" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "answeredAt" TIMESTAMPTZ(3),

    CONSTRAINT "ChangeRequest_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RegistrationRequest" (
    "tokenHash" TEXT NOT NULL,
    "roundId" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "data" JSONB NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "RegistrationRequest_pkey" PRIMARY KEY ("tokenHash")
);

-- CreateTable
CREATE TABLE "Submission" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "roundId" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "documentId" TEXT,
    "title" TEXT NOT NULL,
    "state" "SubmissionState" NOT NULL DEFAULT 'registered',
    "since" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "rounds" INTEGER NOT NULL DEFAULT 0,
    "database" TEXT NOT NULL,
    "registration" JSONB NOT NULL,
    "worksheet" JSONB NOT NULL DEFAULT '{}',
    "lock" INTEGER NOT NULL DEFAULT 0,
    "lastSaveId" UUID,
    "savedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "savedBy" TEXT,
    "authors" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "dueOn" DATE,
    "workshopExemption" TEXT,
    "remindersOff" BOOLEAN NOT NULL DEFAULT false,
    "createdBy" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Submission_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SubmissionVersion" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "submissionId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "attachments" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "note" TEXT NOT NULL DEFAULT '',
    "submittedBy" TEXT NOT NULL,
    "submittedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SubmissionVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Transition" (
    "id" BIGSERIAL NOT NULL,
    "submissionId" UUID NOT NULL,
    "step" TEXT NOT NULL,
    "from" "SubmissionState",
    "to" "SubmissionState" NOT NULL,
    "actor" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "reason" TEXT NOT NULL DEFAULT '',
    "versionId" UUID,
    "snapshot" JSONB,

    CONSTRAINT "Transition_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Attachment" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "submissionId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "mime" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "hash" TEXT NOT NULL,
    "uploadedBy" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "removedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Attachment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SubmissionMessage" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "submissionId" UUID NOT NULL,
    "template" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "sentBy" TEXT NOT NULL,
    "sentAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SubmissionMessage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReminderSent" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "key" TEXT NOT NULL,
    "userId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ReminderSent_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Assignment_assessorId_state_idx" ON "Assignment"("assessorId", "state");

-- CreateIndex
CREATE UNIQUE INDEX "Assignment_submissionId_assessorId_key" ON "Assignment"("submissionId", "assessorId");

-- CreateIndex
CREATE UNIQUE INDEX "Assessment_assignmentId_versionId_key" ON "Assessment"("assignmentId", "versionId");

-- CreateIndex
CREATE UNIQUE INDEX "Consensus_submissionId_key" ON "Consensus"("submissionId");

-- CreateIndex
CREATE INDEX "Remark_submissionId_createdAt_idx" ON "Remark"("submissionId", "createdAt");

-- CreateIndex
CREATE INDEX "Remark_versionId_idx" ON "Remark"("versionId");

-- CreateIndex
CREATE INDEX "RemarkAnswer_remarkId_createdAt_idx" ON "RemarkAnswer"("remarkId", "createdAt");

-- CreateIndex
CREATE INDEX "InternalNote_submissionId_createdAt_idx" ON "InternalNote"("submissionId", "createdAt");

-- CreateIndex
CREATE INDEX "Decision_submissionId_decidedAt_idx" ON "Decision"("submissionId", "decidedAt");

-- CreateIndex
CREATE UNIQUE INDEX "Round_slug_key" ON "Round"("slug");

-- CreateIndex
CREATE INDEX "Workshop_roundId_startsAt_idx" ON "Workshop"("roundId", "startsAt");

-- CreateIndex
CREATE INDEX "WorkshopSeat_submissionId_idx" ON "WorkshopSeat"("submissionId");

-- CreateIndex
CREATE UNIQUE INDEX "WorkshopSeat_workshopId_userId_key" ON "WorkshopSeat"("workshopId", "userId");

-- CreateIndex
CREATE INDEX "Ownership_organisationId_idx" ON "Ownership"("organisationId");

-- CreateIndex
CREATE INDEX "ChangeRequest_state_createdAt_idx" ON "ChangeRequest"("state", "createdAt");

-- CreateIndex
CREATE INDEX "ChangeRequest_documentId_idx" ON "ChangeRequest"("documentId");

-- CreateIndex
CREATE INDEX "RegistrationRequest_expiresAt_idx" ON "RegistrationRequest"("expiresAt");

-- CreateIndex
CREATE INDEX "Submission_roundId_state_idx" ON "Submission"("roundId", "state");

-- CreateIndex
CREATE INDEX "Submission_organisationId_idx" ON "Submission"("organisationId");

-- CreateIndex
CREATE INDEX "Submission_documentId_idx" ON "Submission"("documentId");

-- CreateIndex
CREATE UNIQUE INDEX "SubmissionVersion_submissionId_number_key" ON "SubmissionVersion"("submissionId", "number");

-- CreateIndex
CREATE INDEX "Transition_submissionId_id_idx" ON "Transition"("submissionId", "id");

-- CreateIndex
CREATE INDEX "Attachment_submissionId_idx" ON "Attachment"("submissionId");

-- CreateIndex
CREATE INDEX "Attachment_hash_idx" ON "Attachment"("hash");

-- CreateIndex
CREATE INDEX "SubmissionMessage_submissionId_sentAt_idx" ON "SubmissionMessage"("submissionId", "sentAt");

-- CreateIndex
CREATE UNIQUE INDEX "ReminderSent_key_userId_key" ON "ReminderSent"("key", "userId");

-- CreateIndex
CREATE INDEX "Presence_subject_seenAt_idx" ON "Presence"("subject", "seenAt");

-- CreateIndex
CREATE INDEX "User_organisationId_idx" ON "User"("organisationId");

-- AddForeignKey
ALTER TABLE "Assignment" ADD CONSTRAINT "Assignment_submissionId_fkey" FOREIGN KEY ("submissionId") REFERENCES "Submission"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Assignment" ADD CONSTRAINT "Assignment_assessorId_fkey" FOREIGN KEY ("assessorId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Assessment" ADD CONSTRAINT "Assessment_assignmentId_fkey" FOREIGN KEY ("assignmentId") REFERENCES "Assignment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Assessment" ADD CONSTRAINT "Assessment_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "SubmissionVersion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Consensus" ADD CONSTRAINT "Consensus_submissionId_fkey" FOREIGN KEY ("submissionId") REFERENCES "Submission"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Consensus" ADD CONSTRAINT "Consensus_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "SubmissionVersion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Remark" ADD CONSTRAINT "Remark_submissionId_fkey" FOREIGN KEY ("submissionId") REFERENCES "Submission"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Remark" ADD CONSTRAINT "Remark_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "SubmissionVersion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RemarkAnswer" ADD CONSTRAINT "RemarkAnswer_remarkId_fkey" FOREIGN KEY ("remarkId") REFERENCES "Remark"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InternalNote" ADD CONSTRAINT "InternalNote_submissionId_fkey" FOREIGN KEY ("submissionId") REFERENCES "Submission"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Decision" ADD CONSTRAINT "Decision_submissionId_fkey" FOREIGN KEY ("submissionId") REFERENCES "Submission"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Decision" ADD CONSTRAINT "Decision_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "SubmissionVersion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Workshop" ADD CONSTRAINT "Workshop_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkshopSeat" ADD CONSTRAINT "WorkshopSeat_workshopId_fkey" FOREIGN KEY ("workshopId") REFERENCES "Workshop"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkshopSeat" ADD CONSTRAINT "WorkshopSeat_submissionId_fkey" FOREIGN KEY ("submissionId") REFERENCES "Submission"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkshopSeat" ADD CONSTRAINT "WorkshopSeat_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Ownership" ADD CONSTRAINT "Ownership_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Ownership" ADD CONSTRAINT "Ownership_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "OwnerOrganisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChangeRequest" ADD CONSTRAINT "ChangeRequest_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChangeRequest" ADD CONSTRAINT "ChangeRequest_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "OwnerOrganisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Submission" ADD CONSTRAINT "Submission_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Submission" ADD CONSTRAINT "Submission_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "OwnerOrganisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Submission" ADD CONSTRAINT "Submission_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SubmissionVersion" ADD CONSTRAINT "SubmissionVersion_submissionId_fkey" FOREIGN KEY ("submissionId") REFERENCES "Submission"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Transition" ADD CONSTRAINT "Transition_submissionId_fkey" FOREIGN KEY ("submissionId") REFERENCES "Submission"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Transition" ADD CONSTRAINT "Transition_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "SubmissionVersion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attachment" ADD CONSTRAINT "Attachment_submissionId_fkey" FOREIGN KEY ("submissionId") REFERENCES "Submission"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SubmissionMessage" ADD CONSTRAINT "SubmissionMessage_submissionId_fkey" FOREIGN KEY ("submissionId") REFERENCES "Submission"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReminderSent" ADD CONSTRAINT "ReminderSent_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "User" ADD CONSTRAINT "User_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "OwnerOrganisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- The migrations are cut at every semicolon, so those inside of a function are written as \073.

-- A step that was taken, what was handed in and what was decided stay as they were. They go with their submission only.
CREATE FUNCTION kis_search.refuse_changing() RETURNS trigger LANGUAGE plpgsql AS
E'BEGIN RAISE EXCEPTION ''what was handed in or decided never changes'' USING ERRCODE = ''restrict_violation''\073 END\073';
CREATE TRIGGER "SubmissionVersion_stays" BEFORE UPDATE ON "SubmissionVersion" FOR EACH ROW EXECUTE FUNCTION kis_search.refuse_changing();
CREATE TRIGGER "SubmissionVersion_kept" BEFORE DELETE ON "SubmissionVersion" FOR EACH ROW WHEN (pg_trigger_depth() = 0) EXECUTE FUNCTION kis_search.refuse_changing();
CREATE TRIGGER "Transition_stays" BEFORE UPDATE ON "Transition" FOR EACH ROW EXECUTE FUNCTION kis_search.refuse_changing();
CREATE TRIGGER "Transition_kept" BEFORE DELETE ON "Transition" FOR EACH ROW WHEN (pg_trigger_depth() = 0) EXECUTE FUNCTION kis_search.refuse_changing();
CREATE TRIGGER "Decision_stays" BEFORE UPDATE ON "Decision" FOR EACH ROW EXECUTE FUNCTION kis_search.refuse_changing();
CREATE TRIGGER "Decision_kept" BEFORE DELETE ON "Decision" FOR EACH ROW WHEN (pg_trigger_depth() = 0) EXECUTE FUNCTION kis_search.refuse_changing();
CREATE TRIGGER "Assessment_stays" BEFORE UPDATE ON "Assessment" FOR EACH ROW WHEN (OLD."handedInAt" IS NOT NULL) EXECUTE FUNCTION kis_search.refuse_changing();
CREATE TRIGGER "Remark_stays" BEFORE UPDATE OF text, path, quote, "versionId" ON "Remark" FOR EACH ROW
  WHEN (OLD."releasedAt" IS NOT NULL AND (NEW.text, NEW.path, NEW.quote, NEW."versionId") IS DISTINCT FROM (OLD.text, OLD.path, OLD.quote, OLD."versionId"))
  EXECUTE FUNCTION kis_search.refuse_changing();
