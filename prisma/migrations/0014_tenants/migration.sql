-- Each agency is a tenant: the database itself shows a transaction only the agencies it was opened for.
-- Why it is so, and what it does not protect from: docs/decisions/0020-tenants.md.
-- The roles are there already: they belong to the server, not to the database (prisma/roles.ts).
-- Whoever logs in may see whether there is something to migrate.
DO $$
BEGIN
  IF to_regclass('_prisma_migrations') IS NOT NULL THEN GRANT SELECT ON _prisma_migrations TO PUBLIC; END IF;
END $$;

GRANT USAGE ON SCHEMA public TO lapkin_app, lapkin_across;
GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO lapkin_app, lapkin_across;

-- The agencies of this transaction. Nothing set: none.
CREATE FUNCTION tenants() RETURNS uuid[] LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT coalesce(nullif(current_setting('lapkin.agencies', true), ''), '{}')::uuid[]
$$;

-- Makes a table a tenant's. `mine` says which rows belong to the agencies of the transaction: by `agency_id`, or by a row
-- of another table, whose own policy then decides. `refers`: what a written row may only name where it can be seen, as
-- 'column table'; the keys between tables do not ask for that.
CREATE PROCEDURE isolate(target regclass, mine text, VARIADIC refers text[] DEFAULT '{}') LANGUAGE plpgsql AS $$
DECLARE
  writable text := mine;
  one text;
BEGIN
  FOREACH one IN ARRAY refers LOOP
    writable := format('%1$s AND (%2$s.%3$I IS NULL OR EXISTS (SELECT FROM %4$I seen WHERE seen.id = %2$s.%3$I))',
      writable, target, split_part(one, ' ', 1), split_part(one, ' ', 2));
  END LOOP;
  EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', target);
  EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', target);
  EXECUTE format('CREATE POLICY tenant ON %s TO lapkin_app USING (%s) WITH CHECK (%s)', target, mine, writable);
  EXECUTE format('CREATE POLICY across ON %s TO lapkin_across USING (true) WITH CHECK (true)', target);
  EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %s TO lapkin_app, lapkin_across', target);
END $$;

-- The usual ways in which a row is somebody's, so that each is written once.
CREATE PROCEDURE isolate_by(target regclass, key text, of_table text, VARIADIC refers text[] DEFAULT '{}')
LANGUAGE plpgsql AS $$
BEGIN
  CALL isolate(target, format('EXISTS (SELECT FROM %I whose WHERE whose.id = %s.%I)', of_table, target, key), VARIADIC refers);
END $$;
CREATE PROCEDURE isolate_by_agency(target regclass, VARIADIC refers text[] DEFAULT '{}') LANGUAGE plpgsql AS $$
BEGIN
  CALL isolate(target, 'agency_id = ANY ((SELECT tenants())::uuid[])', VARIADIC refers);
END $$;

CALL isolate('agencies', 'id = ANY ((SELECT tenants())::uuid[])');
CALL isolate_by_agency('org_units');
CALL isolate_by_agency('employees', 'unit_id org_units');
CALL isolate_by_agency('daily_reports', 'employee_id employees');
CALL isolate_by_agency('day_declarations', 'employee_id employees', 'decider_id employees');
CALL isolate_by_agency('work_teams');
CALL isolate_by_agency('acting_appointments', 'stand_in_id employees', 'absent_id employees', 'unit_id org_units',
  'entered_by_id employees');
CALL isolate_by_agency('imports', 'employee_id employees', 'file_id files');
CALL isolate_by_agency('document_jobs', 'asked_by_id employees');
CALL isolate_by_agency('privacy_requests', 'employee_id employees', 'answered_by_id employees');
CALL isolate_by_agency('retention_rules');
CALL isolate_by_agency('agency_loads');
CALL isolate_by_agency('audit_entries');
CALL isolate_by_agency('audit_heads');
CALL isolate_by_agency('audit_anchors');
-- National holidays are everybody's to read and nobody's to change.
CALL isolate_by_agency('holidays', 'unit_id org_units');
CREATE POLICY national ON holidays FOR SELECT TO lapkin_app USING (agency_id IS NULL);

CALL isolate_by('work_schedules', 'unit_id', 'org_units');
CALL isolate_by('unit_placements', 'unit_id', 'org_units', 'parent_id org_units');
CALL isolate_by('unit_performances', 'unit_id', 'org_units', 'set_by_id employees');

CALL isolate_by('duty_shifts', 'employee_id', 'employees');
CALL isolate_by('addresses', 'employee_id', 'employees');
CALL isolate_by('activation_codes', 'employee_id', 'employees');
CALL isolate_by('conversations', 'employee_id', 'employees');
CALL isolate_by('learned_words', 'employee_id', 'employees');
CALL isolate_by('files', 'employee_id', 'employees');
CALL isolate_by('day_statuses', 'employee_id', 'employees');
CALL isolate_by('reminders', 'employee_id', 'employees');
CALL isolate_by('postings', 'employee_id', 'employees', 'unit_id org_units');
CALL isolate_by('blockers', 'employee_id', 'employees', 'report_id daily_reports', 'answerer_id employees');
CALL isolate_by('supervisor_links', 'employee_id', 'employees', 'supervisor_id employees', 'acting_id acting_appointments');
CALL isolate_by('performance_dialogues', 'employee_id', 'employees', 'leader_id employees');
CALL isolate_by('feedback', 'receiver_id', 'employees', 'author_id employees', 'rhk_id rhks');
CALL isolate_by('work_team_members', 'team_id', 'work_teams', 'employee_id employees');
CALL isolate_by('next_steps', 'dialogue_id', 'performance_dialogues');

CALL isolate_by('skps', 'employee_id', 'employees');
CALL isolate_by('rhks', 'skp_id', 'skps');
CALL isolate_by('indicators', 'rhk_id', 'rhks');
CALL isolate_by('skp_versions', 'skp_id', 'skps', 'decider_id employees');
CALL isolate_by('skp_expectations', 'skp_id', 'skps', 'set_by_id employees');
CALL isolate_by('action_plans', 'indicator_id', 'indicators');
CALL isolate_by('target_check_ins', 'employee_id', 'employees', 'indicator_id indicators', 'reviewer_id employees');
CALL isolate_by('evaluations', 'employee_id', 'employees', 'skp_id skps', 'assessor_id employees');
CALL isolate_by('objections', 'evaluation_id', 'evaluations', 'decider_id employees');

CALL isolate_by('report_versions', 'report_id', 'daily_reports');
CALL isolate_by('activities', 'report_id', 'daily_reports');
CALL isolate_by('ekinerja_marks', 'report_id', 'daily_reports');
CALL isolate_by('decisions', 'report_id', 'daily_reports', 'decider_id employees');
CALL isolate_by('evidence', 'activity_id', 'activities', 'file_id files');

-- What is said may be written for one's own people and for strangers, and read by the sender alone. The key is what
-- `on conflict` compares.
CALL isolate('outbox', 'employee_id IS NULL OR EXISTS (SELECT FROM employees e WHERE e.id = employee_id)');
REVOKE SELECT, UPDATE, DELETE ON outbox FROM lapkin_app;
GRANT SELECT (dedupe_key) ON outbox TO lapkin_app;

-- What came in is noted by `take_in` alone: no agency's transaction reads or writes it.
CALL isolate('inbox', 'false');
REVOKE ALL ON inbox FROM lapkin_app;

-- The audit is append-only for whoever asks.
REVOKE UPDATE, DELETE ON audit_entries, audit_anchors FROM lapkin_app, lapkin_across;
-- But for an erasure: the trigger `keep_audit_rows` asks for that.
GRANT UPDATE (detail) ON audit_entries TO lapkin_across;
REVOKE INSERT ON audit_anchors FROM lapkin_app;
REVOKE INSERT, DELETE ON audit_heads FROM lapkin_app;

-- Of no agency: the reasons stand beside the list in test/prisma/tenants.test.ts.
GRANT SELECT, INSERT, UPDATE, DELETE ON strangers, slots, outages, job_runs, whatsapp_keys, whatsapp_contacts TO lapkin_across;
GRANT SELECT, INSERT, UPDATE, DELETE ON strangers TO lapkin_app;
GRANT SELECT ON slots, outages TO lapkin_app;

-- The ways from a chat to an agency. They look at all agencies, tell as little as they can, and open the transaction for
-- what they found.

-- Notes messages down and says whose they are; see `takeIn` in prisma/store/inbox.ts.
CREATE FUNCTION take_in(given jsonb, received timestamptz) RETURNS TABLE (message uuid, person uuid)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
#variable_conflict use_column
BEGIN
  -- Whoever sees all agencies anyway would go on doing so.
  IF current_setting('role') <> 'lapkin_app' THEN
    RAISE EXCEPTION 'messages are taken in by lapkin_app, not by %', current_setting('role');
  END IF;
  RETURN QUERY
    WITH fresh AS (
      INSERT INTO inbox (id, channel, account, message_id, address, status, sent_at, received_at)
      SELECT id, channel::"Channel", account, "messageId", address, 'handled', "sentAt", received
      FROM jsonb_to_recordset(given)
        AS i(id uuid, channel text, account text, "messageId" text, address text, "sentAt" timestamptz)
      ON CONFLICT (channel, account, message_id) DO NOTHING
      RETURNING id, channel, account, address
    ), locked AS MATERIALIZED (
      SELECT fresh.id AS message, e.id, e.agency_id
      FROM fresh
      JOIN addresses a ON a.channel = fresh.channel AND a.account = fresh.account AND a.address = fresh.address
        AND a.unlinked_at IS NULL
      JOIN employees e ON e.id = a.employee_id
      ORDER BY e.id
      FOR NO KEY UPDATE OF e
    ), opened AS MATERIALIZED (
      SELECT set_config('lapkin.agencies', coalesce(array_agg(DISTINCT agency_id), '{}')::text, true) FROM locked
    )
    SELECT fresh.id, locked.id FROM opened CROSS JOIN fresh LEFT JOIN locked ON locked.message = fresh.id;
END $$;

-- A stranger who shows a code, or showed one, is let in where it was issued. Nothing is told of the code.
CREATE FUNCTION open_code(shown text, pending uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM set_config('lapkin.agencies', (tenants() || array_agg(e.agency_id))::text, true)
  FROM activation_codes c JOIN employees e ON e.id = c.employee_id
  WHERE c.selector = shown OR c.id = pending
  HAVING count(*) > 0;
END $$;

-- What nobody asked for goes to another chat of the same person that can be reached. With the rights of the caller.
CREATE FUNCTION move_to_other_chat(these bigint[]) RETURNS integer LANGUAGE plpgsql AS $$
DECLARE
  moved integer;
BEGIN
  UPDATE outbox o SET channel = other.channel, account = other.account, address = other.address
  FROM (
    SELECT w.id, x.* FROM outbox w CROSS JOIN LATERAL (
      SELECT a.channel, a.account, a.address FROM addresses a
      WHERE a.employee_id = w.employee_id AND a.unlinked_at IS NULL AND a.unreachable_since IS NULL
        AND (a.channel, a.account, a.address) IS DISTINCT FROM (w.channel, w.account, w.address)
        AND NOT EXISTS (SELECT FROM outages u WHERE u.channel = a.channel AND u.account = a.account)
      ORDER BY a.linked_at DESC LIMIT 1
    ) x
    WHERE w.id = ANY (these) AND w.kind NOT IN ('answer', 'menu')
  ) other
  WHERE o.id = other.id;
  GET DIAGNOSTICS moved = ROW_COUNT;
  RETURN moved;
END $$;

-- A chat blocked or unblocked us. By its address, which an agency's transaction cannot use as an index: comparing an
-- enum is not leakproof.
CREATE FUNCTION chat_unreachable(of_channel text, of_account text, of_address text, since timestamptz) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  UPDATE addresses SET unreachable_since = since
  WHERE channel = of_channel::"Channel" AND account = of_account AND address = of_address
    AND unlinked_at IS NULL AND unreachable_since IS NULL;
  PERFORM move_to_other_chat(array_agg(id)) FROM outbox
  WHERE channel = of_channel::"Channel" AND account = of_account AND address = of_address AND status = 'queued';
  UPDATE outbox SET status = 'failed', reason = 'unreachable'
  WHERE channel = of_channel::"Channel" AND account = of_account AND address = of_address AND status = 'queued';
END $$;

CREATE FUNCTION chat_reachable(of_channel text, of_account text, of_address text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  UPDATE addresses SET unreachable_since = NULL
  WHERE channel = of_channel::"Channel" AND account = of_account AND address = of_address
    AND unreachable_since IS NOT NULL;
END $$;

-- What a person is told of their own traces where no agency looks: when something was said to them, what they wrote that
-- could not be handled, and under which names the network knows their chats.
CREATE FUNCTION said_to(person uuid)
RETURNS TABLE (id bigint, created_at timestamptz, channel "Channel", kind text, status "OutboxStatus", sent_at timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT o.id, o.created_at, o.channel, o.kind, o.status, o.sent_at
  FROM employees e JOIN outbox o ON o.employee_id = e.id
  WHERE e.id = person AND e.agency_id = ANY (tenants())
$$;

CREATE FUNCTION heard_from(person uuid)
RETURNS TABLE (sent_at timestamptz, received_at timestamptz, channel "Channel", status "InboxStatus", said jsonb)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT i.sent_at, i.received_at, i.channel, i.status, i.payload -> 'said'
  FROM employees e JOIN addresses a ON a.employee_id = e.id
  JOIN inbox i ON i.channel = a.channel AND i.account = a.account AND i.address = a.address
    AND i.received_at >= a.linked_at AND i.received_at < coalesce(a.unlinked_at, 'infinity')
  WHERE e.id = person AND e.agency_id = ANY (tenants())
$$;

CREATE FUNCTION contacts_of(person uuid)
RETURNS TABLE (account text, address text, pn text, lid text, last_wrote_at timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT DISTINCT w.account, w.address, w.pn, w.lid, w.last_wrote_at
  FROM employees e JOIN addresses a ON a.employee_id = e.id AND a.channel = 'whatsapp'
  JOIN whatsapp_contacts w ON w.account = a.account AND w.address = a.address
  WHERE e.id = person AND e.agency_id = ANY (tenants())
$$;

-- They act with the rights of lapkin_across, not with the owner's.
GRANT CREATE ON SCHEMA public TO lapkin_across;
DO $$
DECLARE
  way regprocedure;
BEGIN
  FOREACH way IN ARRAY ARRAY['take_in(jsonb,timestamptz)', 'open_code(text,uuid)',
    'chat_unreachable(text,text,text,timestamptz)', 'chat_reachable(text,text,text)',
    'said_to(uuid)', 'heard_from(uuid)', 'contacts_of(uuid)']::regprocedure[]
  LOOP
    EXECUTE format('ALTER FUNCTION %s OWNER TO lapkin_across', way);
    EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', way);
    EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO lapkin_app', way);
  END LOOP;
END $$;
REVOKE CREATE ON SCHEMA public FROM lapkin_across;
REVOKE ALL ON FUNCTION move_to_other_chat FROM PUBLIC;
GRANT EXECUTE ON FUNCTION move_to_other_chat TO lapkin_across;
REVOKE ALL ON PROCEDURE isolate, isolate_by, isolate_by_agency FROM PUBLIC;
