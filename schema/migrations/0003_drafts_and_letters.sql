-- Drafts that respondents' browsers have sealed, and letters that let people of the company in. Hand-written.
-- Drafts lie beside the sealed ballots, in a table of the round that is dropped with them. A row has no participant: its
-- place is derived from the secret of a personal link, which no table holds, and there is no time in it.
CREATE FUNCTION draft_store(p_round uuid) RETURNS text LANGUAGE sql IMMUTABLE
AS $$ SELECT 'sealed.d_' || replace(p_round::text, '-', '') $$;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION open_sealed_store(p_round uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM rounds r WHERE r.id = p_round AND r.firm_id = current_firm() AND r.state = 'draft') THEN
    RAISE EXCEPTION 'no draft round % in scope', p_round USING ERRCODE = 'IC001';
  END IF;
  EXECUTE format('CREATE TABLE %s (participant_id uuid PRIMARY KEY, submission_key uuid NOT NULL, mac bytea NOT NULL, ballot bytea NOT NULL)', sealed_store(p_round));
  EXECUTE format('CREATE TABLE %s (place bytea PRIMARY KEY, revision integer NOT NULL, body bytea NOT NULL)', draft_store(p_round));
END $$;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION drop_sealed_store(p_round uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM rounds r WHERE r.id = p_round AND r.firm_id = current_firm() AND r.state IN ('closed', 'cancelled')) THEN
    RAISE EXCEPTION 'round % is neither closed nor cancelled', p_round USING ERRCODE = 'IC001';
  END IF;
  EXECUTE format('DROP TABLE IF EXISTS %s', sealed_store(p_round));
  EXECUTE format('DROP TABLE IF EXISTS %s', draft_store(p_round));
  DELETE FROM round_keys k WHERE k.round_id = p_round;
END $$;
--> statement-breakpoint
-- Rounds that are open already get their store of drafts now.
DO $$ DECLARE t text; BEGIN
  FOR t IN SELECT tablename FROM pg_tables WHERE schemaname = 'sealed' AND tablename LIKE 'r\_%' LOOP
    EXECUTE format('CREATE TABLE IF NOT EXISTS sealed.%I (place bytea PRIMARY KEY, revision integer NOT NULL, body bytea NOT NULL)', 'd_' || substr(t, 3));
  END LOOP;
END $$;
--> statement-breakpoint
-- The participant is asked for to see whether drafts are still taken, and is written nowhere.
CREATE FUNCTION save_draft(p_participant uuid, p_place bytea, p_revision integer, p_body bytea) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE v_round rounds%ROWTYPE; v_removed timestamptz; v_rows integer;
BEGIN
  SELECT r.* INTO v_round FROM rounds r JOIN participants p ON p.round_id = r.id AND p.company_id = r.company_id
    WHERE p.id = p_participant AND p.firm_id = current_firm() FOR SHARE OF r;
  IF NOT FOUND THEN RETURN 'removed'; END IF;
  SELECT p.removed_at INTO v_removed FROM participants p WHERE p.id = p_participant;
  IF v_removed IS NOT NULL THEN RETURN 'removed'; END IF;
  IF v_round.state <> 'open' OR app_now() >= v_round.closes_at THEN RETURN 'closed'; END IF;
  -- Against a submission of the same link: whoever comes second sees what the first has done.
  PERFORM pg_advisory_xact_lock(hashtextextended('draft:' || encode(p_place, 'hex'), 0));
  IF has_sealed_ballot(p_participant) THEN RETURN 'answered'; END IF;
  IF p_revision = 0 THEN
    EXECUTE format('INSERT INTO %s VALUES ($1, 1, $2) ON CONFLICT DO NOTHING', draft_store(v_round.id)) USING p_place, p_body;
  ELSE
    EXECUTE format('UPDATE %s SET revision = revision + 1, body = $3 WHERE place = $1 AND revision = $2', draft_store(v_round.id)) USING p_place, p_revision, p_body;
  END IF;
  GET DIAGNOSTICS v_rows = ROW_COUNT;
  RETURN CASE WHEN v_rows = 1 THEN 'saved' ELSE 'conflict' END;
END $$;
--> statement-breakpoint
CREATE FUNCTION read_draft(p_participant uuid, p_place bytea) RETURNS TABLE (revision integer, body bytea)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE v_round uuid;
BEGIN
  SELECT p.round_id INTO v_round FROM participants p WHERE p.id = p_participant AND p.firm_id = current_firm() AND p.removed_at IS NULL;
  IF v_round IS NULL OR to_regclass(draft_store(v_round)) IS NULL THEN RETURN; END IF;
  RETURN QUERY EXECUTE format('SELECT d.revision, d.body FROM %s d WHERE d.place = $1', draft_store(v_round)) USING p_place;
END $$;
--> statement-breakpoint
CREATE FUNCTION discard_draft(p_participant uuid, p_place bytea) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE v_round uuid; v_rows integer;
BEGIN
  SELECT r.id INTO v_round FROM rounds r JOIN participants p ON p.round_id = r.id AND p.company_id = r.company_id
    WHERE p.id = p_participant AND p.firm_id = current_firm() AND r.state = 'open' FOR SHARE OF r;
  IF v_round IS NULL THEN RETURN false; END IF;
  PERFORM pg_advisory_xact_lock(hashtextextended('draft:' || encode(p_place, 'hex'), 0));
  EXECUTE format('DELETE FROM %s WHERE place = $1', draft_store(v_round)) USING p_place;
  GET DIAGNOSTICS v_rows = ROW_COUNT;
  RETURN v_rows = 1;
END $$;
--> statement-breakpoint
-- Letters that let in.
ALTER TABLE sign_in_letters ADD FOREIGN KEY (firm_id, company_id) REFERENCES companies (firm_id, id);
--> statement-breakpoint
ALTER TABLE sign_in_letters ADD FOREIGN KEY (company_id, employee_id) REFERENCES employees (company_id, id);
--> statement-breakpoint
ALTER TABLE sign_in_letters ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE sign_in_letters FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY tenant ON sign_in_letters
  USING (firm_id = (SELECT current_firm()) AND ((SELECT sees_all_companies()) OR company_id = ANY ((SELECT current_companies())::uuid[])))
  WITH CHECK (firm_id = (SELECT current_firm()) AND ((SELECT sees_all_companies()) OR company_id = ANY ((SELECT current_companies())::uuid[])));
--> statement-breakpoint
GRANT SELECT, INSERT, DELETE ON sign_in_letters TO internal_client_app;
--> statement-breakpoint
DO $$ BEGIN
  EXECUTE format('CREATE POLICY owner_lookup ON sign_in_letters FOR SELECT TO %I USING (true)', current_user);
  EXECUTE format('CREATE POLICY owner_lookup ON companies FOR SELECT TO %I USING (true)', current_user);
END $$;
--> statement-breakpoint
CREATE FUNCTION find_employees(p_email text) RETURNS TABLE (id uuid, firm_id uuid, company_id uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public
AS $$ SELECT e.id, e.firm_id, e.company_id FROM public.employees e JOIN public.companies c ON c.id = e.company_id AND c.firm_id = e.firm_id
      WHERE lower(e.email) = lower(p_email) AND e.left_at IS NULL AND c.archived_at IS NULL ORDER BY e.id LIMIT 5 $$;
--> statement-breakpoint
CREATE FUNCTION find_sign_in_letter(p_id uuid) RETURNS TABLE (firm_id uuid, company_id uuid, employee_id uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public
AS $$ SELECT l.firm_id, l.company_id, l.employee_id FROM public.sign_in_letters l
      JOIN public.employees e ON e.id = l.employee_id AND e.company_id = l.company_id
      WHERE l.id = p_id AND l.expires_at > public.app_now() AND e.left_at IS NULL $$;
--> statement-breakpoint
-- Whoever came by a letter has no token that could be revoked; their viewer ends by its own time, or when they leave.
CREATE OR REPLACE FUNCTION find_viewer(p_hash text) RETURNS TABLE (id uuid, firm_id uuid, company_id uuid, employee_id uuid, locale text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public
AS $$ SELECT v.id, v.firm_id, v.company_id, v.employee_id, e.locale
      FROM public.viewers v
      LEFT JOIN public.api_tokens t ON t.id = v.token_id AND t.company_id = v.company_id
      JOIN public.employees e ON e.id = v.employee_id AND e.company_id = v.company_id
      WHERE v.token_hash = p_hash AND v.expires_at > public.app_now() AND e.left_at IS NULL
        AND (v.token_id IS NULL OR (t.revoked_at IS NULL AND t.expires_at > public.app_now())) $$;
--> statement-breakpoint
DO $$ DECLARE f regprocedure; BEGIN
  FOR f IN SELECT p.oid::regprocedure FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace WHERE n.nspname = 'public'
    AND p.proname IN ('draft_store', 'save_draft', 'read_draft', 'discard_draft', 'find_employees', 'find_sign_in_letter') LOOP
    EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', f);
    EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO internal_client_app', f);
  END LOOP;
END $$;
