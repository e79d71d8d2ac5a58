-- An answer may be written as in the hand of the sender that will say it at once: docs/decisions/0025-answers-in-hand.md.

-- Which of these rows, not written yet, have nothing before them in their chat. Tells of other rows only whether they are
-- there. The comparison with `min` is what `claim` in prisma/store/outbox.ts says of it.
CREATE FUNCTION free_chats(given jsonb) RETURNS SETOF text
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  RETURN QUERY
    SELECT g.key FROM jsonb_to_recordset(given) AS g(key text, channel text, account text, address text)
    WHERE (
      SELECT min(o.id) FROM outbox o
      WHERE o.channel = g.channel::"Channel" AND o.account = g.account AND o.address = g.address
        AND o.status IN ('queued', 'sending') AND (o.status = 'sending' OR o.priority < 2)
    ) IS NULL;
END $$;
GRANT CREATE ON SCHEMA public TO lapkin_across;
ALTER FUNCTION free_chats(jsonb) OWNER TO lapkin_across;
REVOKE CREATE ON SCHEMA public FROM lapkin_across;
REVOKE ALL ON FUNCTION free_chats(jsonb) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION free_chats(jsonb) TO lapkin_app;

-- By its number a row in hand is settled.
GRANT SELECT (id) ON outbox TO lapkin_app;

-- Notes messages down and says whose they are; see `takeIn` in prisma/store/inbox.ts.
CREATE OR REPLACE FUNCTION take_in(given jsonb, received timestamptz) RETURNS TABLE (message uuid, person uuid)
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
      -- `LIMIT` for its plan: as a join, planned for a large batch, it read the addresses of everybody for each message.
      CROSS JOIN LATERAL (
        SELECT a.employee_id FROM addresses a
        WHERE a.channel = fresh.channel AND a.account = fresh.account AND a.address = fresh.address AND a.unlinked_at IS NULL
        LIMIT 1
      ) a
      JOIN employees e ON e.id = a.employee_id
      ORDER BY e.id
      FOR NO KEY UPDATE OF e
    ), opened AS MATERIALIZED (
      SELECT set_config('lapkin.agencies', coalesce(array_agg(DISTINCT agency_id), '{}')::text, true) FROM locked
    )
    SELECT fresh.id, locked.id FROM opened CROSS JOIN fresh LEFT JOIN locked ON locked.message = fresh.id;
END $$;
