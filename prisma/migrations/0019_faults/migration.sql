-- What a run of faults asked for.

-- How often something was taken in hand in vain, so that what fails every time comes to an end.

-- AlterTable
ALTER TABLE "imports" ADD COLUMN     "attempts" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "document_jobs" ADD COLUMN     "attempts" INTEGER NOT NULL DEFAULT 0;

-- Appends to chains in one round trip, so that other batches of an agency wait for its head no longer than that and the
-- commit. `before` and `after` are the entry's canonical JSON around its number and the hash before it: docs/audit.md.
-- Heads are locked in the order of their ids, so two transactions never wait for each other in a circle.
CREATE FUNCTION append_audit(entries jsonb) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  entry record;
  chain uuid;
  last_n bigint;
  last_hash text;
BEGIN
  FOR entry IN
    SELECT a.*, all_of.place FROM jsonb_array_elements(entries) WITH ORDINALITY AS all_of(one, place),
      jsonb_to_record(all_of.one) AS a(agency uuid, actor uuid, action text, subject text, given jsonb, detail text,
        at timestamptz, before text, after text)
    ORDER BY a.agency, all_of.place
  LOOP
    IF chain IS DISTINCT FROM entry.agency THEN
      UPDATE audit_heads SET n = last_n, hash = last_hash WHERE agency_id = chain;
      chain := entry.agency;
      SELECT n, hash INTO last_n, last_hash FROM audit_heads WHERE agency_id = chain FOR UPDATE;
      IF NOT FOUND THEN RAISE EXCEPTION 'an audit entry for an agency that is not there'; END IF;
    END IF;
    last_n := last_n + 1;
    last_hash := encode(sha256(convert_to(
      entry.before || last_n || ',"prev":"' || last_hash || '"' || entry.after, 'UTF8')), 'hex');
    INSERT INTO audit_entries (agency_id, n, actor_id, action, subject, detail, detail_hash, at, hash)
    VALUES (chain, last_n, entry.actor, entry.action, entry.subject, entry.given, entry.detail, entry.at, last_hash);
  END LOOP;
  UPDATE audit_heads SET n = last_n, hash = last_hash WHERE agency_id = chain;
END $$;
