-- CreateEnum
CREATE TYPE "ImportStatus" AS ENUM ('waiting', 'checked', 'accepted', 'accepted_part', 'written', 'refused', 'cancelled');

-- AlterTable
ALTER TABLE "org_units" ADD COLUMN     "code" TEXT,
ADD COLUMN     "valid_from" DATE,
ADD COLUMN     "valid_until" DATE;

-- AlterTable
ALTER TABLE "supervisor_links" ADD COLUMN     "acting_id" UUID;

-- CreateTable
CREATE TABLE "unit_placements" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "unit_id" UUID NOT NULL,
    "parent_id" UUID,
    "from" DATE NOT NULL,
    "until" DATE,

    CONSTRAINT "unit_placements_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "postings" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "employee_id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "nip" TEXT NOT NULL,
    "employment_type" "EmploymentType" NOT NULL,
    "position" TEXT NOT NULL,
    "grade" TEXT,
    "from" DATE NOT NULL,
    "until" DATE,

    CONSTRAINT "postings_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "work_teams" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "agency_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "from" DATE NOT NULL,
    "until" DATE,

    CONSTRAINT "work_teams_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "work_team_members" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "team_id" UUID NOT NULL,
    "employee_id" UUID NOT NULL,
    "is_lead" BOOLEAN NOT NULL DEFAULT false,
    "from" DATE NOT NULL,
    "until" DATE,

    CONSTRAINT "work_team_members_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "acting_appointments" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "agency_id" UUID NOT NULL,
    "stand_in_id" UUID NOT NULL,
    "absent_id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "capacity" "Capacity" NOT NULL,
    "acting_for" TEXT NOT NULL,
    "letter_number" TEXT NOT NULL,
    "from" DATE NOT NULL,
    "until" DATE NOT NULL,
    "entered_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "acting_appointments_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "imports" (
    "id" UUID NOT NULL,
    "agency_id" UUID NOT NULL,
    "employee_id" UUID NOT NULL,
    "file_id" UUID NOT NULL,
    "status" "ImportStatus" NOT NULL DEFAULT 'waiting',
    "result" JSONB,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "imports_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "unit_placements_unit_id_idx" ON "unit_placements"("unit_id");

-- CreateIndex
CREATE INDEX "postings_employee_id_idx" ON "postings"("employee_id");

-- CreateIndex
CREATE INDEX "work_teams_agency_id_idx" ON "work_teams"("agency_id");

-- CreateIndex
CREATE INDEX "work_team_members_team_id_idx" ON "work_team_members"("team_id");

-- CreateIndex
CREATE INDEX "work_team_members_employee_id_idx" ON "work_team_members"("employee_id");

-- CreateIndex
CREATE INDEX "acting_appointments_agency_id_idx" ON "acting_appointments"("agency_id");

-- CreateIndex
CREATE INDEX "imports_status_idx" ON "imports"("status");

-- CreateIndex
CREATE INDEX "imports_employee_id_idx" ON "imports"("employee_id");

