-- CreateEnum
CREATE TYPE "SkpStatus" AS ENUM ('SUBMITTED', 'RETURNED', 'AGREED');

-- CreateEnum
CREATE TYPE "SkpForm" AS ENUM ('QUANTITATIVE', 'QUALITATIVE', 'LEADER');

-- CreateEnum
CREATE TYPE "Perspective" AS ENUM ('RECIPIENTS', 'PROCESS', 'STRENGTHENING', 'BUDGET');

-- CreateEnum
CREATE TYPE "Berakhlak" AS ENUM ('BERAKHLAK_PELAYANAN', 'BERAKHLAK_AKUNTABEL', 'BERAKHLAK_KOMPETEN', 'BERAKHLAK_HARMONIS', 'BERAKHLAK_LOYAL', 'BERAKHLAK_ADAPTIF', 'BERAKHLAK_KOLABORATIF');

-- CreateEnum
CREATE TYPE "CheckInMode" AS ENUM ('CUMULATIVE', 'DELTA');

-- CreateEnum
CREATE TYPE "CheckInReview" AS ENUM ('ACKNOWLEDGED', 'ASKED');

-- AlterTable
ALTER TABLE "skps" ADD COLUMN "form" "SkpForm" NOT NULL DEFAULT 'QUANTITATIVE',
ADD COLUMN "status" "SkpStatus" NOT NULL DEFAULT 'AGREED',
ADD COLUMN "version" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN "attachments" JSONB NOT NULL DEFAULT '{}';

-- AlterTable
ALTER TABLE "rhks" ADD COLUMN "retired_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "indicators" ADD COLUMN "perspective" "Perspective",
ADD COLUMN "narrative" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN "retired_at" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "skp_versions" (
    "skp_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "status" "SkpStatus" NOT NULL,
    "content" JSONB NOT NULL,
    "sent_at" TIMESTAMPTZ(3) NOT NULL,
    "decider_id" UUID,
    "capacity" TEXT,
    "notes" JSONB NOT NULL DEFAULT '[]',
    "decided_at" TIMESTAMPTZ(3),

    CONSTRAINT "skp_versions_pkey" PRIMARY KEY ("skp_id","version")
);

-- CreateTable
CREATE TABLE "skp_expectations" (
    "skp_id" UUID NOT NULL,
    "value" "Berakhlak" NOT NULL,
    "text" TEXT NOT NULL,
    "set_by_id" UUID NOT NULL,
    "capacity" TEXT NOT NULL,
    "set_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "skp_expectations_pkey" PRIMARY KEY ("skp_id","value")
);

-- CreateTable
CREATE TABLE "target_check_ins" (
    "id" UUID NOT NULL,
    "indicator_id" UUID NOT NULL,
    "employee_id" UUID NOT NULL,
    "day" DATE NOT NULL,
    "mode" "CheckInMode" NOT NULL,
    "value" DECIMAL(65,30) NOT NULL,
    "sent_at" TIMESTAMPTZ(3) NOT NULL,
    "review" "CheckInReview",
    "reviewer_id" UUID,
    "capacity" TEXT,
    "question" TEXT,
    "reviewed_at" TIMESTAMPTZ(3),

    CONSTRAINT "target_check_ins_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "action_plans" (
    "indicator_id" UUID NOT NULL,
    "month" DATE NOT NULL,
    "target" DECIMAL(65,30) NOT NULL,
    "unit" TEXT NOT NULL,

    CONSTRAINT "action_plans_pkey" PRIMARY KEY ("indicator_id","month")
);

-- CreateIndex
CREATE INDEX "target_check_ins_indicator_id_idx" ON "target_check_ins"("indicator_id");

-- AddForeignKey
ALTER TABLE "skp_versions" ADD CONSTRAINT "skp_versions_skp_id_fkey" FOREIGN KEY ("skp_id") REFERENCES "skps"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "skp_expectations" ADD CONSTRAINT "skp_expectations_skp_id_fkey" FOREIGN KEY ("skp_id") REFERENCES "skps"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "target_check_ins" ADD CONSTRAINT "target_check_ins_indicator_id_fkey" FOREIGN KEY ("indicator_id") REFERENCES "indicators"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "action_plans" ADD CONSTRAINT "action_plans_indicator_id_fkey" FOREIGN KEY ("indicator_id") REFERENCES "indicators"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
