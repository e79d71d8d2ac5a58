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

-- What the reports of a month come to, for each of `people`, or for all from `since` to before `until` (null: everybody). The
-- policies of reports, their versions and activities ask for the agency row by row, which took a hundred times as long
-- for a large agency; here it is asked once. Planned anew each time: how many people it is about decides how.
CREATE FUNCTION month_counts(first date, last date, people uuid[], since uuid, until uuid) RETURNS json
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  counted json;
  once CONSTANT text := '(a.position is null or a.position = 1)';
  whose CONSTANT text := CASE WHEN people IS NOT NULL THEN 'r.employee_id = any ($4)'
    WHEN until IS NOT NULL THEN 'r.employee_id >= $5 and r.employee_id < $6' ELSE 'true' END;
BEGIN
  -- Nothing would be counted, which reads like nothing reported.
  IF tenants() = '{}' THEN RAISE EXCEPTION 'no agency is open'; END IF;
  EXECUTE format('select json_build_object(''ids'', coalesce(json_agg(id), ''[]''), ''reported'', coalesce(json_agg(reported), ''[]''),
    ''approved'', coalesce(json_agg(approved), ''[]''), ''late'', coalesce(json_agg(late), ''[]''),
    ''minutes'', coalesce(json_agg(minutes), ''[]'')) from (
    select r.employee_id as id, count(*) filter (where %1$s) as reported,
      count(*) filter (where r.status = ''APPROVED'' and %1$s) as approved, count(*) filter (where v.late and %1$s) as late,
      coalesce(sum(a.effective_minutes) filter (where r.status = ''APPROVED''), 0) as minutes
    from daily_reports r
    join report_versions v on v.report_id = r.id and v.version = r.version
    left join activities a on a.report_id = r.id and a.version = r.version
    where r.agency_id = any ($1) and %2$s and r.day between $2 and $3
    group by r.employee_id) counts', once, whose)
  INTO counted USING tenants(), first, last, people, since, until;
  RETURN counted;
END $$;

GRANT CREATE ON SCHEMA public TO lapkin_across;
DO $$
DECLARE
  way regprocedure;
BEGIN
  FOREACH way IN ARRAY ARRAY['find_paper(text)', 'month_counts(date,date,uuid[],uuid,uuid)']::regprocedure[]
  LOOP
    EXECUTE format('ALTER FUNCTION %s OWNER TO lapkin_across', way);
    EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', way);
    EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO lapkin_app', way);
  END LOOP;
END $$;
REVOKE CREATE ON SCHEMA public FROM lapkin_across;
