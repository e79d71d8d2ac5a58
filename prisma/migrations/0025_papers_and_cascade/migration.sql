-- AlterTable
ALTER TABLE "day_declarations" ADD COLUMN "withdrawn_at" TIMESTAMPTZ(3);

-- What serves a leader's result is looked up from it.
CREATE INDEX "rhks_parent_id_idx" ON "rhks"("parent_id");

-- Also when what a paper tells last changed after it was made: reports and decisions on them, days away, what was said of
-- targets, feedback, a plan's versions, an evaluation and what was objected to it. All of these bear their time; a holiday
-- or a post that was changed does not, and is not told.
DROP FUNCTION find_paper(text);
CREATE FUNCTION find_paper(shown text)
RETURNS TABLE (employee_id uuid, agency_id uuid, kind text, month date, issued_at timestamptz, newest boolean,
  changed_at timestamptz, agency text, zone text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT p.employee_id, p.agency_id, p.kind, p.month, p.issued_at,
    NOT EXISTS (SELECT FROM issued_papers later WHERE later.employee_id = p.employee_id AND later.subject = p.subject
      AND later.issued_at > p.issued_at),
    (SELECT max(c.at) FROM (
      SELECT r.updated_at FROM daily_reports r
        WHERE r.employee_id = p.employee_id AND r.day BETWEEN d.first AND d.last
      UNION ALL SELECT c.sent_at FROM target_check_ins c
        WHERE c.employee_id = p.employee_id AND c.day BETWEEN d.first AND d.last
      UNION ALL SELECT f.sent_at FROM feedback f
        WHERE f.receiver_id = p.employee_id AND (f.sent_at AT TIME ZONE g.timezone)::date BETWEEN d.first AND d.last
          AND (f.rhk_id IS NOT NULL OR p.kind = 'evaluation' AND f.value IS NOT NULL)
      UNION ALL SELECT unnest(ARRAY[y.declared_at, y.withdrawn_at,
          CASE y.state WHEN 'DECLINED' THEN y.decided_at END]) FROM day_declarations y
        WHERE p.kind = 'month' AND y.employee_id = p.employee_id AND y."from" <= d.last AND y.until >= d.first
      UNION ALL SELECT v.decided_at FROM skps s JOIN skp_versions v ON v.skp_id = s.id AND v.status = 'AGREED'
        WHERE p.kind <> 'skp' AND s.employee_id = p.employee_id AND s."from" <= d.last AND s.until >= d.first
      UNION ALL SELECT unnest(ARRAY[v.sent_at, v.decided_at]) FROM skp_versions v WHERE v.skp_id = d.skp_id
      UNION ALL SELECT x.set_at FROM skp_expectations x WHERE x.skp_id = coalesce(d.skp_id, e.skp_id)
      UNION ALL SELECT e.acknowledged_at
      UNION ALL SELECT unnest(ARRAY[j.filed_at, j.decided_at]) FROM objections j WHERE j.evaluation_id = e.id
      UNION ALL SELECT q.set_at FROM unit_performances q JOIN employees m ON m.unit_id = q.unit_id
        WHERE m.id = p.employee_id AND q.period = e.period
    ) c(at) WHERE c.at > p.issued_at),
    g.name, g.timezone
  FROM issued_papers p JOIN agencies g ON g.id = p.agency_id
  LEFT JOIN evaluations e ON e.id = CASE p.kind WHEN 'evaluation' THEN split_part(p.subject, '/', 2)::uuid END
  CROSS JOIN LATERAL (SELECT
    CASE p.kind WHEN 'month' THEN p.month ELSE e."from" END AS first,
    CASE p.kind WHEN 'month' THEN (p.month + interval '1 month' - interval '1 day')::date ELSE e.until END AS last,
    CASE p.kind WHEN 'skp' THEN split_part(p.subject, '/', 2)::uuid END AS skp_id) d
  WHERE p.code = shown
$$;

GRANT CREATE ON SCHEMA public TO lapkin_across;
ALTER FUNCTION find_paper(text) OWNER TO lapkin_across;
REVOKE ALL ON FUNCTION find_paper(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION find_paper(text) TO lapkin_app;
REVOKE CREATE ON SCHEMA public FROM lapkin_across;
