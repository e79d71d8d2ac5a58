-- CreateEnum
CREATE TYPE "HolidayKind" AS ENUM ('PUBLIC_HOLIDAY', 'LEAVE_JOINT');

-- CreateEnum
CREATE TYPE "EmploymentType" AS ENUM ('PNS', 'CPNS', 'PPPK', 'PPPK_PART_TIME');

-- CreateEnum
CREATE TYPE "ApprovalMode" AS ENUM ('SUPERVISOR', 'SELF_CERTIFIED');

-- CreateEnum
CREATE TYPE "SupervisorRole" AS ENUM ('CONSIDERING_OFFICIAL', 'APPRAISING_OFFICIAL');

-- CreateEnum
CREATE TYPE "Capacity" AS ENUM ('DEFINITIVE', 'PLT', 'PLH');

-- CreateEnum
CREATE TYPE "RhkKind" AS ENUM ('MAIN', 'ADDITIONAL');

-- CreateEnum
CREATE TYPE "Aspect" AS ENUM ('QUANTITY', 'QUALITY', 'TIME', 'COST');

-- CreateEnum
CREATE TYPE "Channel" AS ENUM ('telegram', 'whatsapp');

-- CreateEnum
CREATE TYPE "InboxStatus" AS ENUM ('handled', 'failed');

-- CreateEnum
CREATE TYPE "ReportStatus" AS ENUM ('SUBMITTED', 'RETURNED', 'REJECTED', 'APPROVED');

-- CreateEnum
CREATE TYPE "ActivityKind" AS ENUM ('MAIN_DUTY', 'DIRECT_ASSIGNMENT', 'OTHER_DUTY');

-- CreateEnum
CREATE TYPE "EvidenceKind" AS ENUM ('PHOTO', 'DOCUMENT', 'LINK');

-- CreateEnum
CREATE TYPE "FileStatus" AS ENUM ('pending', 'stored', 'refused');

-- CreateEnum
CREATE TYPE "DecisionOutcome" AS ENUM ('APPROVED', 'RETURNED', 'REJECTED');

-- CreateEnum
CREATE TYPE "OutboxStatus" AS ENUM ('queued', 'sending', 'sent', 'failed', 'dropped');

-- CreateTable
CREATE TABLE "agencies" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "name" TEXT NOT NULL,
    "timezone" TEXT NOT NULL,
    "late_days" INTEGER NOT NULL DEFAULT 3,
    "demo" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "agencies_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "work_schedules" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "unit_id" UUID NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_until" DATE,
    "week" JSONB NOT NULL,

    CONSTRAINT "work_schedules_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "org_units" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "agency_id" UUID NOT NULL,
    "parent_id" UUID,
    "name" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "works_on_joint_leave" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "org_units_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "holidays" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "agency_id" UUID,
    "day" DATE NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "HolidayKind" NOT NULL,
    "source" TEXT NOT NULL,

    CONSTRAINT "holidays_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "employees" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "agency_id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "nip" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "employment_type" "EmploymentType" NOT NULL,
    "position" TEXT NOT NULL,
    "grade" TEXT,
    "phone" TEXT,
    "approval_mode" "ApprovalMode" NOT NULL DEFAULT 'SUPERVISOR',
    "admin" BOOLEAN NOT NULL DEFAULT false,
    "settings" JSONB NOT NULL DEFAULT '{}',
    "active_from" DATE NOT NULL DEFAULT '2000-01-01',
    "active_until" DATE,

    CONSTRAINT "employees_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "supervisor_links" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "employee_id" UUID NOT NULL,
    "supervisor_id" UUID NOT NULL,
    "role" "SupervisorRole" NOT NULL,
    "capacity" "Capacity" NOT NULL DEFAULT 'DEFINITIVE',
    "acting_for" TEXT,
    "letter_number" TEXT,
    "from" DATE NOT NULL,
    "until" DATE,

    CONSTRAINT "supervisor_links_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "skps" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "employee_id" UUID NOT NULL,
    "from" DATE NOT NULL,
    "until" DATE NOT NULL,

    CONSTRAINT "skps_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rhks" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "skp_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" "RhkKind" NOT NULL DEFAULT 'MAIN',
    "title" TEXT NOT NULL,
    "short_title" TEXT NOT NULL,
    "parent_id" UUID,

    CONSTRAINT "rhks_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "indicators" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "rhk_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "aspect" "Aspect" NOT NULL,
    "title" TEXT NOT NULL,
    "target" DECIMAL(65,30) NOT NULL,
    "unit" TEXT NOT NULL,

    CONSTRAINT "indicators_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "addresses" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "employee_id" UUID NOT NULL,
    "channel" "Channel" NOT NULL,
    "account" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "linked_at" TIMESTAMPTZ(3) NOT NULL,
    "unlinked_at" TIMESTAMPTZ(3),
    "unreachable_since" TIMESTAMPTZ(3),

    CONSTRAINT "addresses_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "strangers" (
    "channel" "Channel" NOT NULL,
    "account" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "tries" INTEGER NOT NULL DEFAULT 0,
    "locked_until" TIMESTAMPTZ(3),
    "pending_code_id" UUID,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "strangers_pkey" PRIMARY KEY ("channel","account","address")
);

-- CreateTable
CREATE TABLE "activation_codes" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "employee_id" UUID NOT NULL,
    "selector" TEXT NOT NULL,
    "hash" BYTEA NOT NULL,
    "tries" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "activation_codes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "inbox" (
    "id" UUID NOT NULL,
    "channel" "Channel" NOT NULL,
    "account" TEXT NOT NULL,
    "message_id" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "status" "InboxStatus" NOT NULL,
    "reason" TEXT,
    "payload" JSONB,
    "sent_at" TIMESTAMPTZ(3) NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "inbox_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "conversations" (
    "employee_id" UUID NOT NULL,
    "state" JSONB NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "conversations_pkey" PRIMARY KEY ("employee_id")
);

-- CreateTable
CREATE TABLE "daily_reports" (
    "id" UUID NOT NULL,
    "agency_id" UUID NOT NULL,
    "employee_id" UUID NOT NULL,
    "day" DATE NOT NULL,
    "code" TEXT NOT NULL,
    "status" "ReportStatus" NOT NULL,
    "version" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "daily_reports_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "report_versions" (
    "report_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "sent_at" TIMESTAMPTZ(3) NOT NULL,
    "late" BOOLEAN NOT NULL,
    "warnings" TEXT[],
    "likeness" INTEGER,

    CONSTRAINT "report_versions_pkey" PRIMARY KEY ("report_id","version")
);

-- CreateTable
CREATE TABLE "activities" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "report_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" "ActivityKind" NOT NULL,
    "rhk_id" UUID,
    "description" TEXT NOT NULL,
    "starts_at" INTEGER,
    "ends_at" INTEGER,
    "duration_minutes" INTEGER NOT NULL,
    "effective_minutes" INTEGER NOT NULL,
    "quantity" DECIMAL(65,30),
    "unit" TEXT,

    CONSTRAINT "activities_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "evidence" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "activity_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" "EvidenceKind" NOT NULL,
    "url" TEXT,
    "file_id" UUID,

    CONSTRAINT "evidence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "files" (
    "id" UUID NOT NULL,
    "employee_id" UUID NOT NULL,
    "channel" "Channel" NOT NULL,
    "account" TEXT NOT NULL,
    "remote_id" TEXT NOT NULL,
    "status" "FileStatus" NOT NULL DEFAULT 'pending',
    "reason" TEXT,
    "sha256" TEXT,
    "mime" TEXT,
    "bytes" INTEGER,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "not_before" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "files_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "decisions" (
    "report_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "outcome" "DecisionOutcome" NOT NULL,
    "decider_id" UUID NOT NULL,
    "capacity" TEXT NOT NULL,
    "note" TEXT,
    "rows" INTEGER[],
    "decided_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "decisions_pkey" PRIMARY KEY ("report_id","version")
);

-- CreateTable
CREATE TABLE "day_statuses" (
    "employee_id" UUID NOT NULL,
    "day" DATE NOT NULL,
    "status" TEXT NOT NULL,
    "declared_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "day_statuses_pkey" PRIMARY KEY ("employee_id","day")
);

-- CreateTable
CREATE TABLE "reminders" (
    "employee_id" UUID NOT NULL,
    "day" DATE NOT NULL,
    "kind" TEXT NOT NULL,
    "step" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "reminders_pkey" PRIMARY KEY ("employee_id","day","kind","step")
);

-- CreateTable
CREATE TABLE "outbox" (
    "id" BIGSERIAL NOT NULL,
    "dedupe_key" TEXT NOT NULL,
    "channel" "Channel" NOT NULL,
    "account" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "employee_id" UUID,
    "kind" TEXT NOT NULL,
    "priority" INTEGER NOT NULL,
    "payload" JSONB NOT NULL,
    "status" "OutboxStatus" NOT NULL DEFAULT 'queued',
    "not_before" TIMESTAMPTZ(3) NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "reason" TEXT,
    "message_id" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "sent_at" TIMESTAMPTZ(3),
    "claimed_at" TIMESTAMPTZ(3),

    CONSTRAINT "outbox_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "slots" (
    "channel" "Channel" NOT NULL,
    "account" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "slot" TEXT NOT NULL,
    "message_id" TEXT NOT NULL,

    CONSTRAINT "slots_pkey" PRIMARY KEY ("channel","account","address","slot")
);

-- CreateTable
CREATE TABLE "audit_entries" (
    "id" BIGSERIAL NOT NULL,
    "agency_id" UUID NOT NULL,
    "actor_id" UUID,
    "action" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "detail" JSONB NOT NULL DEFAULT '{}',
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "audit_entries_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "work_schedules_unit_id_idx" ON "work_schedules"("unit_id");

-- CreateIndex
CREATE INDEX "org_units_agency_id_idx" ON "org_units"("agency_id");

-- CreateIndex
CREATE INDEX "holidays_day_idx" ON "holidays"("day");

-- CreateIndex
CREATE INDEX "employees_unit_id_idx" ON "employees"("unit_id");

-- CreateIndex
CREATE UNIQUE INDEX "employees_agency_id_nip_key" ON "employees"("agency_id", "nip");

-- CreateIndex
CREATE INDEX "supervisor_links_employee_id_idx" ON "supervisor_links"("employee_id");

-- CreateIndex
CREATE INDEX "supervisor_links_supervisor_id_idx" ON "supervisor_links"("supervisor_id");

-- CreateIndex
CREATE INDEX "skps_employee_id_idx" ON "skps"("employee_id");

-- CreateIndex
CREATE INDEX "rhks_skp_id_idx" ON "rhks"("skp_id");

-- CreateIndex
CREATE INDEX "indicators_rhk_id_idx" ON "indicators"("rhk_id");

-- CreateIndex
CREATE INDEX "addresses_employee_id_idx" ON "addresses"("employee_id");

-- CreateIndex
CREATE UNIQUE INDEX "activation_codes_selector_key" ON "activation_codes"("selector");

-- CreateIndex
CREATE INDEX "activation_codes_employee_id_idx" ON "activation_codes"("employee_id");

-- CreateIndex
CREATE INDEX "inbox_received_at_idx" ON "inbox"("received_at");

-- CreateIndex
CREATE UNIQUE INDEX "inbox_channel_account_message_id_key" ON "inbox"("channel", "account", "message_id");

-- CreateIndex
CREATE INDEX "daily_reports_status_updated_at_idx" ON "daily_reports"("status", "updated_at");

-- CreateIndex
CREATE UNIQUE INDEX "daily_reports_employee_id_day_key" ON "daily_reports"("employee_id", "day");

-- CreateIndex
CREATE INDEX "activities_rhk_id_idx" ON "activities"("rhk_id");

-- CreateIndex
CREATE UNIQUE INDEX "activities_report_id_version_position_key" ON "activities"("report_id", "version", "position");

-- CreateIndex
CREATE INDEX "evidence_activity_id_idx" ON "evidence"("activity_id");

-- CreateIndex
CREATE INDEX "files_status_not_before_idx" ON "files"("status", "not_before");

-- CreateIndex
CREATE UNIQUE INDEX "outbox_dedupe_key_key" ON "outbox"("dedupe_key");

-- CreateIndex
CREATE INDEX "audit_entries_agency_id_id_idx" ON "audit_entries"("agency_id", "id");

-- AddForeignKey
ALTER TABLE "work_schedules" ADD CONSTRAINT "work_schedules_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "org_units"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "org_units" ADD CONSTRAINT "org_units_agency_id_fkey" FOREIGN KEY ("agency_id") REFERENCES "agencies"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "org_units" ADD CONSTRAINT "org_units_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "org_units"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "employees" ADD CONSTRAINT "employees_agency_id_fkey" FOREIGN KEY ("agency_id") REFERENCES "agencies"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "employees" ADD CONSTRAINT "employees_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "org_units"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "supervisor_links" ADD CONSTRAINT "supervisor_links_employee_id_fkey" FOREIGN KEY ("employee_id") REFERENCES "employees"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "supervisor_links" ADD CONSTRAINT "supervisor_links_supervisor_id_fkey" FOREIGN KEY ("supervisor_id") REFERENCES "employees"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "skps" ADD CONSTRAINT "skps_employee_id_fkey" FOREIGN KEY ("employee_id") REFERENCES "employees"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rhks" ADD CONSTRAINT "rhks_skp_id_fkey" FOREIGN KEY ("skp_id") REFERENCES "skps"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rhks" ADD CONSTRAINT "rhks_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "rhks"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "indicators" ADD CONSTRAINT "indicators_rhk_id_fkey" FOREIGN KEY ("rhk_id") REFERENCES "rhks"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "daily_reports" ADD CONSTRAINT "daily_reports_employee_id_fkey" FOREIGN KEY ("employee_id") REFERENCES "employees"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report_versions" ADD CONSTRAINT "report_versions_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "daily_reports"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "activities" ADD CONSTRAINT "activities_report_id_version_fkey" FOREIGN KEY ("report_id", "version") REFERENCES "report_versions"("report_id", "version") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_activity_id_fkey" FOREIGN KEY ("activity_id") REFERENCES "activities"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_file_id_fkey" FOREIGN KEY ("file_id") REFERENCES "files"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_report_id_version_fkey" FOREIGN KEY ("report_id", "version") REFERENCES "report_versions"("report_id", "version") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma's schema cannot say: indexes over a part of the rows.

-- One live address per person and channel, one live person per address.
CREATE UNIQUE INDEX "addresses_live_employee_key" ON "addresses"("employee_id", "channel") WHERE "unlinked_at" IS NULL;
CREATE UNIQUE INDEX "addresses_live_address_key" ON "addresses"("channel", "account", "address") WHERE "unlinked_at" IS NULL;

-- What is still to be sent, in order. Sent rows stay in the table and must not slow the look-up.
CREATE INDEX "outbox_order_idx" ON "outbox"("channel", "account", "address", "id") WHERE "status" IN ('queued', 'sending');
CREATE INDEX "outbox_due_idx" ON "outbox"("channel", "account", "priority", "id") WHERE "status" = 'queued';
