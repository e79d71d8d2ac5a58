-- CreateTable
CREATE TABLE "issued_papers" (
    "code" TEXT NOT NULL,
    "agency_id" UUID NOT NULL,
    "employee_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "month" DATE NOT NULL,
    "issued_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "issued_papers_pkey" PRIMARY KEY ("code")
);

-- CreateIndex
CREATE INDEX "issued_papers_employee_id_subject_issued_at_idx" ON "issued_papers"("employee_id", "subject", "issued_at");

-- CreateIndex
CREATE INDEX "issued_papers_agency_id_issued_at_idx" ON "issued_papers"("agency_id", "issued_at");

CALL isolate_by_agency('issued_papers', 'employee_id employees');

-- Whoever holds a paper may ask whether it is one of ours: the code says of which agency it is. It shows nobody's name.
CREATE FUNCTION find_paper(shown text)
RETURNS TABLE (employee_id uuid, agency_id uuid, kind text, month date, issued_at timestamptz, newest boolean, agency text, zone text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT p.employee_id, p.agency_id, p.kind, p.month, p.issued_at,
    NOT EXISTS (SELECT FROM issued_papers later WHERE later.employee_id = p.employee_id AND later.subject = p.subject
      AND later.issued_at > p.issued_at), g.name, g.timezone
  FROM issued_papers p JOIN agencies g ON g.id = p.agency_id WHERE p.code = shown
$$;
GRANT CREATE ON SCHEMA public TO lapkin_across;
ALTER FUNCTION find_paper(text) OWNER TO lapkin_across;
REVOKE CREATE ON SCHEMA public FROM lapkin_across;
REVOKE ALL ON FUNCTION find_paper(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION find_paper(text) TO lapkin_app;
