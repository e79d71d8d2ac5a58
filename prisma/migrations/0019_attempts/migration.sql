-- How often something was taken in hand in vain, so that what fails every time comes to an end.

-- AlterTable
ALTER TABLE "imports" ADD COLUMN     "attempts" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "document_jobs" ADD COLUMN     "attempts" INTEGER NOT NULL DEFAULT 0;
