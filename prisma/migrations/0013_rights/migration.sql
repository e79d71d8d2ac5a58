-- What people may ask for about their own data (UU 27/2022), and how long each kind is kept.

-- CreateEnum
CREATE TYPE "PrivacyRequestKind" AS ENUM ('CORRECTION', 'ERASURE');

-- CreateEnum
CREATE TYPE "PrivacyRequestStatus" AS ENUM ('OPEN', 'ACCEPTED', 'DONE', 'REFUSED');

-- CreateTable
CREATE TABLE "privacy_requests" (
    "id" UUID NOT NULL,
    "agency_id" UUID NOT NULL,
    "employee_id" UUID NOT NULL,
    "kind" "PrivacyRequestKind" NOT NULL,
    "words" TEXT,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "status" "PrivacyRequestStatus" NOT NULL DEFAULT 'OPEN',
    "answer" TEXT,
    "answered_by_id" UUID,
    "answered_at" TIMESTAMPTZ(3),
    "reminded_at" TIMESTAMPTZ(3),
    "carried_out_at" TIMESTAMPTZ(3),

    CONSTRAINT "privacy_requests_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "privacy_requests_agency_id_status_due_at_idx" ON "privacy_requests"("agency_id", "status", "due_at");

-- CreateIndex
CREATE INDEX "privacy_requests_employee_id_idx" ON "privacy_requests"("employee_id");

-- CreateIndex
CREATE INDEX "privacy_requests_status_due_at_idx" ON "privacy_requests"("status", "due_at");

-- CreateTable
CREATE TABLE "retention_rules" (
    "agency_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "days" INTEGER NOT NULL,

    CONSTRAINT "retention_rules_pkey" PRIMARY KEY ("agency_id","kind")
);

-- AlterTable
ALTER TABLE "strangers" ADD COLUMN "heard" INTEGER NOT NULL DEFAULT 0, ADD COLUMN "heard_since" TIMESTAMPTZ(3);

-- CreateIndex
CREATE INDEX "audit_entries_actor_id_idx" ON "audit_entries"("actor_id");

-- What others did with somebody's data, looking at them included: asked for by the person concerned.
CREATE INDEX "audit_entries_about_idx" ON "audit_entries"("subject")
  WHERE "action" IN ('look', 'erase', 'answer-privacy', 'import-people');

-- CreateTable
CREATE TABLE "agency_loads" (
    "agency_id" UUID NOT NULL,
    "minute" INTEGER NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "agency_loads_pkey" PRIMARY KEY ("agency_id")
);
