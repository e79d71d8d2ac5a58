-- The audit entries of an agency become a chain: each is hashed together with the hash of the one before it.
-- What is hashed, byte by byte: docs/audit.md.

-- AlterTable
ALTER TABLE "audit_entries" ADD COLUMN "n" BIGINT, ADD COLUMN "detail_hash" TEXT, ADD COLUMN "hash" TEXT;
ALTER TABLE "audit_entries" ALTER COLUMN "detail" DROP NOT NULL, ALTER COLUMN "detail" DROP DEFAULT;

-- CreateTable
CREATE TABLE "audit_heads" (
    "agency_id" UUID NOT NULL,
    "n" BIGINT NOT NULL DEFAULT 0,
    "hash" TEXT NOT NULL DEFAULT '0000000000000000000000000000000000000000000000000000000000000000',

    CONSTRAINT "audit_heads_pkey" PRIMARY KEY ("agency_id")
);

-- CreateTable
CREATE TABLE "audit_anchors" (
    "agency_id" UUID NOT NULL,
    "day" DATE NOT NULL,
    "n" BIGINT NOT NULL,
    "hash" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "audit_anchors_pkey" PRIMARY KEY ("agency_id","day")
);

-- Every agency has a head from its first moment, so that writing an entry only ever locks and updates it.
CREATE FUNCTION begin_audit() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO audit_heads (agency_id) VALUES (NEW.id) ON CONFLICT DO NOTHING;
  RETURN NEW;
END $$;
CREATE TRIGGER begin_audit AFTER INSERT ON "agencies" FOR EACH ROW EXECUTE FUNCTION begin_audit();
INSERT INTO audit_heads (agency_id)
  SELECT id FROM agencies UNION SELECT agency_id FROM audit_entries;

-- What was written before gets its place in the chain. The details of that time hold ids, words and whole numbers.
CREATE FUNCTION pg_temp.canonical(value jsonb) RETURNS text LANGUAGE plpgsql AS $$
BEGIN
  CASE jsonb_typeof(value)
    WHEN 'object' THEN RETURN '{' || coalesce((
      SELECT string_agg(to_jsonb(key)::text || ':' || pg_temp.canonical(inner_value), ',' ORDER BY key COLLATE "C")
      FROM jsonb_each(value) AS e(key, inner_value)), '') || '}';
    WHEN 'array' THEN RETURN '[' || coalesce((
      SELECT string_agg(pg_temp.canonical(inner_value), ',' ORDER BY place)
      FROM jsonb_array_elements(value) WITH ORDINALITY AS e(inner_value, place)), '') || ']';
    ELSE RETURN value::text;
  END CASE;
END $$;

DO $$
DECLARE
  entry record;
  head record;
  own_hash text;
  of_detail text;
BEGIN
  FOR entry IN SELECT * FROM audit_entries ORDER BY agency_id, id LOOP
    SELECT h.n, h.hash INTO head FROM audit_heads h WHERE h.agency_id = entry.agency_id;
    of_detail := encode(sha256(convert_to(pg_temp.canonical(entry.detail), 'UTF8')), 'hex');
    own_hash := encode(sha256(convert_to(pg_temp.canonical(jsonb_build_object(
      'action', entry.action, 'actor', entry.actor_id, 'agency', entry.agency_id,
      'at', to_char(entry.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
      'detail', of_detail, 'n', head.n + 1, 'prev', head.hash, 'subject', entry.subject)), 'UTF8')), 'hex');
    UPDATE audit_entries SET n = head.n + 1, detail_hash = of_detail, hash = own_hash WHERE id = entry.id;
    UPDATE audit_heads SET n = head.n + 1, hash = own_hash WHERE agency_id = entry.agency_id;
  END LOOP;
END $$;
DROP FUNCTION pg_temp.canonical(jsonb);

ALTER TABLE "audit_entries" ALTER COLUMN "n" SET NOT NULL, ALTER COLUMN "detail_hash" SET NOT NULL,
  ALTER COLUMN "hash" SET NOT NULL;
DROP INDEX "audit_entries_agency_id_id_idx";
CREATE UNIQUE INDEX "audit_entries_agency_id_n_key" ON "audit_entries"("agency_id", "n");

-- Append-only, for the owner of the tables and for superusers too. One change is let through: a detail is emptied when
-- a person's data is erased. Its hash stays, so the chain still verifies, and an entry must tell of the erasure.
CREATE FUNCTION keep_audit() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND TG_TABLE_NAME = 'audit_entries' THEN
    IF NEW.detail IS NULL AND to_jsonb(NEW) - 'detail' = to_jsonb(OLD) - 'detail'
      AND current_setting('lapkin.erasing', true) = 'on' THEN RETURN NEW;
    END IF;
  END IF;
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME;
END $$;
CREATE TRIGGER keep_audit_rows BEFORE UPDATE OR DELETE ON "audit_entries" FOR EACH ROW EXECUTE FUNCTION keep_audit();
CREATE TRIGGER keep_audit_whole BEFORE TRUNCATE ON "audit_entries" FOR EACH STATEMENT EXECUTE FUNCTION keep_audit();
CREATE TRIGGER keep_anchor_rows BEFORE UPDATE OR DELETE ON "audit_anchors" FOR EACH ROW EXECUTE FUNCTION keep_audit();
CREATE TRIGGER keep_anchors_whole BEFORE TRUNCATE ON "audit_anchors" FOR EACH STATEMENT EXECUTE FUNCTION keep_audit();
REVOKE UPDATE, DELETE, TRUNCATE ON "audit_entries", "audit_anchors" FROM PUBLIC;
