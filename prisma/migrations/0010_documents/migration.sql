-- CreateEnum
CREATE TYPE "DocumentStatus" AS ENUM ('queued', 'running', 'done', 'failed', 'cancelled');

-- AlterTable
ALTER TABLE "files" ADD COLUMN     "name" TEXT,
ADD COLUMN     "expires_at" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "document_jobs" (
    "id" UUID NOT NULL,
    "agency_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "month" DATE NOT NULL,
    "asked_by_id" UUID,
    "status" "DocumentStatus" NOT NULL DEFAULT 'queued',
    "done" INTEGER NOT NULL DEFAULT 0,
    "total" INTEGER NOT NULL DEFAULT 0,
    "cursor" UUID,
    "parts" JSONB,
    "reason" TEXT,
    "file_id" UUID,
    "held_until" TIMESTAMPTZ(3),
    "holder" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "document_jobs_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "files_expires_at_idx" ON "files"("expires_at");

-- CreateIndex
CREATE INDEX "document_jobs_status_created_at_idx" ON "document_jobs"("status", "created_at");

-- CreateIndex
CREATE INDEX "document_jobs_asked_by_id_created_at_idx" ON "document_jobs"("asked_by_id", "created_at");
