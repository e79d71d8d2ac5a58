-- CreateTable
CREATE TABLE "ekinerja_marks" (
    "report_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "moved_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ekinerja_marks_pkey" PRIMARY KEY ("report_id")
);

-- AddForeignKey
ALTER TABLE "ekinerja_marks" ADD CONSTRAINT "ekinerja_marks_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "daily_reports"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
