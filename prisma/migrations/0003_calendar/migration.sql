-- AlterEnum
ALTER TYPE "HolidayKind" ADD VALUE 'WORKDAY';

-- CreateEnum
CREATE TYPE "DeclarationState" AS ENUM ('DECLARED', 'CONFIRMED', 'DECLINED', 'WITHDRAWN');

-- AlterTable
ALTER TABLE "holidays" ADD COLUMN     "unit_id" UUID,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "tentative" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "day_statuses" ADD COLUMN     "declaration_id" UUID;

-- AlterTable
ALTER TABLE "reminders" ADD COLUMN     "missed" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "duty_shifts" (
    "employee_id" UUID NOT NULL,
    "day" DATE NOT NULL,
    "from" INTEGER,
    "to" INTEGER,

    CONSTRAINT "duty_shifts_pkey" PRIMARY KEY ("employee_id","day")
);

-- CreateTable
CREATE TABLE "day_declarations" (
    "id" UUID NOT NULL,
    "agency_id" UUID NOT NULL,
    "employee_id" UUID NOT NULL,
    "status" TEXT NOT NULL,
    "from" DATE NOT NULL,
    "until" DATE NOT NULL,
    "state" "DeclarationState" NOT NULL,
    "declared_at" TIMESTAMPTZ(3) NOT NULL,
    "decider_id" UUID,
    "capacity" TEXT,
    "decided_at" TIMESTAMPTZ(3),

    CONSTRAINT "day_declarations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "job_runs" (
    "job" TEXT NOT NULL,
    "ran_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "job_runs_pkey" PRIMARY KEY ("job")
);

-- CreateIndex
CREATE INDEX "day_declarations_employee_id_state_idx" ON "day_declarations"("employee_id", "state");

-- CreateIndex
CREATE INDEX "day_statuses_declaration_id_idx" ON "day_statuses"("declaration_id");

-- Until now the source said at its end whether a day is tentative, after a semicolon: written as chr(59), because scripts
-- are split at semicolons.
UPDATE "holidays" SET "tentative" = true, "source" = replace("source", chr(59) || ' tentative', '') WHERE "source" LIKE '% tentative';
