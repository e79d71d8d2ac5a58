-- CreateEnum
CREATE TYPE "ImportKind" AS ENUM ('structure', 'plan');

-- AlterTable
ALTER TABLE "imports" ADD COLUMN     "kind" "ImportKind" NOT NULL DEFAULT 'structure';

-- CreateTable
CREATE TABLE "discipline_facts" (
    "id" UUID NOT NULL,
    "employee_id" UUID NOT NULL,
    "fact" TEXT NOT NULL,
    "letter" TEXT NOT NULL,
    "from" DATE NOT NULL,
    "until" DATE,

    CONSTRAINT "discipline_facts_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "discipline_facts_employee_id_idx" ON "discipline_facts"("employee_id");
