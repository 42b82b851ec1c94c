-- Who the server is, who reads what, and what can no longer be changed. Hand-written: drizzle-kit does not see it.
DO $$ BEGIN
  CREATE ROLE internal_client_app NOLOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$;
--> statement-breakpoint
DO $$ BEGIN
  CREATE ROLE internal_client_backup NOLOGIN NOSUPERUSER BYPASSRLS;
EXCEPTION
  WHEN duplicate_object OR unique_violation THEN NULL;
  WHEN insufficient_privilege THEN RAISE NOTICE 'internal_client_backup needs a superuser to be created; see the README, backups';
END $$;
--> statement-breakpoint
DO $$ BEGIN EXECUTE format('GRANT internal_client_app TO %I', current_user); END $$;
--> statement-breakpoint
GRANT USAGE ON SCHEMA public TO internal_client_app;
--> statement-breakpoint
DO $$ BEGIN
  IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'internal_client_backup') THEN
    GRANT USAGE ON SCHEMA public TO internal_client_backup;
    GRANT SELECT ON ALL TABLES IN SCHEMA public TO internal_client_backup;
    ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT ON TABLES TO internal_client_backup;
  END IF;
END $$;
--> statement-breakpoint
-- Foreign keys from early rooms to later ones.
ALTER TABLE assignments ADD FOREIGN KEY (firm_id, company_id) REFERENCES companies (firm_id, id);
--> statement-breakpoint
ALTER TABLE api_tokens ADD FOREIGN KEY (firm_id, company_id) REFERENCES companies (firm_id, id);
--> statement-breakpoint
ALTER TABLE viewers ADD FOREIGN KEY (firm_id, company_id) REFERENCES companies (firm_id, id);
--> statement-breakpoint
ALTER TABLE viewers ADD FOREIGN KEY (company_id, employee_id) REFERENCES employees (company_id, id);
--> statement-breakpoint
ALTER TABLE uploads ADD FOREIGN KEY (firm_id, company_id) REFERENCES companies (firm_id, id);
--> statement-breakpoint
ALTER TABLE units ADD FOREIGN KEY (company_id, head_employee_id) REFERENCES employees (company_id, id);
--> statement-breakpoint
ALTER TABLE journal ADD FOREIGN KEY (firm_id) REFERENCES firms (id);
--> statement-breakpoint
-- One clock for every deadline. Only the owner may set it back (stories of past rounds, tests).
CREATE TABLE clock (singleton boolean PRIMARY KEY DEFAULT true CHECK (singleton), at timestamptz NOT NULL);
--> statement-breakpoint
CREATE FUNCTION app_now() RETURNS timestamptz LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public
AS $$ SELECT coalesce((SELECT c.at FROM public.clock c), now()) $$;
--> statement-breakpoint
-- The scope of a transaction: set by the server for each one, gone with it.
CREATE FUNCTION current_firm() RETURNS uuid LANGUAGE sql STABLE
AS $$ SELECT nullif(current_setting('app.firm_id', true), '')::uuid $$;
--> statement-breakpoint
CREATE FUNCTION sees_all_companies() RETURNS boolean LANGUAGE sql STABLE
AS $$ SELECT current_setting('app.companies', true) = '*' $$;
--> statement-breakpoint
CREATE FUNCTION current_companies() RETURNS uuid[] LANGUAGE sql STABLE
AS $$ SELECT CASE WHEN current_setting('app.companies', true) IN ('*', '') THEN '{}'
             ELSE string_to_array(current_setting('app.companies', true), ',') END::uuid[] $$;
--> statement-breakpoint
CREATE FUNCTION on_firm_side() RETURNS boolean LANGUAGE sql STABLE
AS $$ SELECT current_setting('app.side', true) = 'firm' $$;
--> statement-breakpoint
DO $$ DECLARE t text; BEGIN
  FOREACH t IN ARRAY ARRAY['assignments', 'api_tokens', 'viewers', 'uploads', 'units', 'positions', 'employees', 'chart_changes', 'lineage', 'services', 'links', 'criteria', 'weight_versions', 'weight_shares', 'regulation_versions', 'rounds', 'round_units', 'round_links', 'round_criteria', 'participants', 'round_keys', 'reminder_runs', 'cells', 'cell_criteria', 'comments', 'unit_responses', 'round_tallies', 'scores', 'comment_verdicts', 'releases', 'release_entries'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY tenant ON %I
      USING (firm_id = (SELECT current_firm()) AND ((SELECT sees_all_companies()) OR company_id = ANY ((SELECT current_companies())::uuid[])))
      WITH CHECK (firm_id = (SELECT current_firm()) AND ((SELECT sees_all_companies()) OR company_id = ANY ((SELECT current_companies())::uuid[])))', t);
  END LOOP;
END $$;
--> statement-breakpoint
ALTER TABLE companies ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE companies FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY tenant ON companies
  USING (firm_id = (SELECT current_firm()) AND ((SELECT sees_all_companies()) OR id = ANY ((SELECT current_companies())::uuid[])))
  WITH CHECK (firm_id = (SELECT current_firm()) AND ((SELECT sees_all_companies()) OR id = ANY ((SELECT current_companies())::uuid[])));
--> statement-breakpoint
ALTER TABLE firms ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE firms FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY tenant ON firms USING (id = (SELECT current_firm())) WITH CHECK (id = (SELECT current_firm()));
--> statement-breakpoint
ALTER TABLE journal ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE journal FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY tenant ON journal USING (firm_id = (SELECT current_firm())) WITH CHECK (firm_id = (SELECT current_firm()));
--> statement-breakpoint
DO $$ DECLARE t text; BEGIN
  FOREACH t IN ARRAY ARRAY['users', 'sessions', 'library_criteria'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY tenant ON %I
      USING (firm_id = (SELECT current_firm()) AND (SELECT on_firm_side()))
      WITH CHECK (firm_id = (SELECT current_firm()) AND (SELECT on_firm_side()))', t);
  END LOOP;
END $$;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON firms, users, companies, units, positions, employees, chart_changes, services, links, library_criteria,
  criteria, weight_versions, weight_shares, regulation_versions, rounds, participants, reminder_runs, api_tokens, releases TO internal_client_app;
--> statement-breakpoint
GRANT SELECT, INSERT ON journal, lineage, uploads, viewers, round_units, round_links, round_criteria, round_keys, cells, cell_criteria, comments,
  unit_responses, round_tallies, scores, release_entries TO internal_client_app;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON sessions, assignments, comment_verdicts, sign_in_attempts TO internal_client_app;
--> statement-breakpoint
GRANT DELETE ON uploads, viewers, units, positions, employees, lineage, services, links, library_criteria, criteria, weight_versions, weight_shares,
  regulation_versions, rounds TO internal_client_app;
--> statement-breakpoint
-- What must be found before the tenant is known. Each returns only what mints a scope; the catalogue test lists them.
CREATE FUNCTION find_user(p_email text) RETURNS TABLE (id uuid, firm_id uuid, password_hash text, active boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public
AS $$ SELECT u.id, u.firm_id, u.password_hash, u.active FROM public.users u WHERE u.email = lower(p_email) $$;
--> statement-breakpoint
CREATE FUNCTION find_session(p_hash text) RETURNS TABLE (id uuid, firm_id uuid, user_id uuid, role user_role, locale text, companies uuid[], seen_at timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public
AS $$ SELECT s.id, s.firm_id, s.user_id, u.role, u.locale,
        ARRAY(SELECT a.company_id FROM public.assignments a WHERE a.firm_id = s.firm_id AND a.user_id = s.user_id ORDER BY 1), s.seen_at
      FROM public.sessions s JOIN public.users u ON u.id = s.user_id AND u.firm_id = s.firm_id
      WHERE s.token_hash = p_hash AND u.active AND s.expires_at > public.app_now() AND s.seen_at > public.app_now() - interval '12 hours' $$;
--> statement-breakpoint
CREATE FUNCTION find_api_token(p_hash text) RETURNS TABLE (id uuid, firm_id uuid, company_id uuid, kind token_kind, last_used_on date)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public
AS $$ SELECT t.id, t.firm_id, t.company_id, t.kind, t.last_used_on FROM public.api_tokens t
      WHERE t.token_hash = p_hash AND t.revoked_at IS NULL AND t.expires_at > public.app_now() $$;
--> statement-breakpoint
CREATE FUNCTION find_viewer(p_hash text) RETURNS TABLE (id uuid, firm_id uuid, company_id uuid, employee_id uuid, locale text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public
AS $$ SELECT v.id, v.firm_id, v.company_id, v.employee_id, e.locale
      FROM public.viewers v
      JOIN public.api_tokens t ON t.id = v.token_id AND t.company_id = v.company_id
      JOIN public.employees e ON e.id = v.employee_id AND e.company_id = v.company_id
      WHERE v.token_hash = p_hash AND v.expires_at > public.app_now() AND t.revoked_at IS NULL AND t.expires_at > public.app_now() AND e.left_at IS NULL $$;
--> statement-breakpoint
CREATE FUNCTION find_participant(p_id uuid)
RETURNS TABLE (id uuid, firm_id uuid, company_id uuid, round_id uuid, unit_id uuid, epoch integer, locale text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public
AS $$ SELECT p.id, p.firm_id, p.company_id, p.round_id, p.unit_id, p.epoch, e.locale
      FROM public.participants p JOIN public.employees e ON e.id = p.employee_id AND e.company_id = p.company_id
      WHERE p.id = p_id AND p.removed_at IS NULL $$;
--> statement-breakpoint
-- Under FORCE the owner is held by policies too: the look-ups above and the sealed store below need these tables.
DO $$ DECLARE t text; BEGIN
  FOREACH t IN ARRAY ARRAY['users', 'sessions', 'assignments', 'api_tokens', 'viewers', 'employees', 'participants', 'rounds', 'round_keys', 'weight_shares', 'weight_versions'] LOOP
    EXECUTE format('CREATE POLICY owner_lookup ON %I FOR SELECT TO %I USING (true)', t, current_user);
  END LOOP;
  EXECUTE format('CREATE POLICY owner_destroy ON round_keys FOR DELETE TO %I USING (true)', current_user);
  EXECUTE format('CREATE POLICY owner_lock ON rounds FOR UPDATE TO %I USING (true)', current_user);
END $$;
--> statement-breakpoint
-- Sealed ballots: one table a round, made at opening, dropped at close (dropped, not emptied: deleted rows can be read from disk,
-- and two rows written together share their xmin). The app role reaches it only through the functions below.
CREATE SCHEMA sealed;
--> statement-breakpoint
CREATE FUNCTION sealed_store(p_round uuid) RETURNS text LANGUAGE sql IMMUTABLE
AS $$ SELECT 'sealed.r_' || replace(p_round::text, '-', '') $$;
--> statement-breakpoint
CREATE FUNCTION open_sealed_store(p_round uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM rounds r WHERE r.id = p_round AND r.firm_id = current_firm() AND r.state = 'draft') THEN
    RAISE EXCEPTION 'no draft round % in scope', p_round USING ERRCODE = 'IC001';
  END IF;
  EXECUTE format('CREATE TABLE %s (participant_id uuid PRIMARY KEY, submission_key uuid NOT NULL, mac bytea NOT NULL, ballot bytea NOT NULL)', sealed_store(p_round));
END $$;
--> statement-breakpoint
CREATE FUNCTION seal_ballot(p_participant uuid, p_key uuid, p_mac bytea, p_ballot bytea) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE v_round rounds%ROWTYPE; v_removed timestamptz; v_key uuid; v_mac bytea; v_rows integer;
BEGIN
  -- FOR SHARE against the FOR UPDATE of close and of removal: whoever comes second sees what the first has done.
  SELECT r.* INTO v_round FROM rounds r JOIN participants p ON p.round_id = r.id AND p.company_id = r.company_id
    WHERE p.id = p_participant AND p.firm_id = current_firm() FOR SHARE OF r;
  IF NOT FOUND THEN RETURN 'removed'; END IF;
  SELECT p.removed_at INTO v_removed FROM participants p WHERE p.id = p_participant;
  IF v_removed IS NOT NULL THEN RETURN 'removed'; END IF;
  IF v_round.state <> 'open' OR app_now() >= v_round.closes_at THEN RETURN 'closed'; END IF;
  EXECUTE format('INSERT INTO %s VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING', sealed_store(v_round.id)) USING p_participant, p_key, p_mac, p_ballot;
  GET DIAGNOSTICS v_rows = ROW_COUNT;
  IF v_rows = 1 THEN RETURN 'accepted'; END IF;
  EXECUTE format('SELECT submission_key, mac FROM %s WHERE participant_id = $1', sealed_store(v_round.id)) INTO v_key, v_mac USING p_participant;
  IF v_key <> p_key THEN RETURN 'answered'; END IF;
  RETURN CASE WHEN v_mac = p_mac THEN 'repeated' ELSE 'conflict' END;
END $$;
--> statement-breakpoint
CREATE FUNCTION has_sealed_ballot(p_participant uuid) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE v_round uuid; v_has boolean;
BEGIN
  SELECT p.round_id INTO v_round FROM participants p WHERE p.id = p_participant AND p.firm_id = current_firm();
  IF v_round IS NULL OR to_regclass(sealed_store(v_round)) IS NULL THEN RETURN false; END IF;
  EXECUTE format('SELECT EXISTS (SELECT 1 FROM %s WHERE participant_id = $1)', sealed_store(v_round)) INTO v_has USING p_participant;
  RETURN v_has;
END $$;
--> statement-breakpoint
CREATE FUNCTION remove_sealed_ballot(p_participant uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE v_round uuid;
BEGIN
  SELECT p.round_id INTO v_round FROM participants p JOIN rounds r ON r.id = p.round_id
    WHERE p.id = p_participant AND p.firm_id = current_firm() AND r.state = 'open';
  IF v_round IS NULL THEN RAISE EXCEPTION 'no participant % of an open round in scope', p_participant USING ERRCODE = 'IC001'; END IF;
  EXECUTE format('DELETE FROM %s WHERE participant_id = $1', sealed_store(v_round)) USING p_participant;
END $$;
--> statement-breakpoint
CREATE FUNCTION count_sealed_ballots(p_round uuid) RETURNS TABLE (unit_id uuid, cast_count integer)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM rounds r WHERE r.id = p_round AND r.firm_id = current_firm()) OR to_regclass(sealed_store(p_round)) IS NULL THEN RETURN; END IF;
  RETURN QUERY EXECUTE format('SELECT p.unit_id, count(*)::integer FROM %s s JOIN public.participants p ON p.id = s.participant_id AND p.removed_at IS NULL GROUP BY p.unit_id', sealed_store(p_round));
END $$;
--> statement-breakpoint
CREATE FUNCTION unanswered_participants(p_round uuid) RETURNS TABLE (participant_id uuid)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM rounds r WHERE r.id = p_round AND r.firm_id = current_firm() AND r.state = 'open') THEN RETURN; END IF;
  RETURN QUERY EXECUTE format('SELECT p.id FROM public.participants p WHERE p.round_id = $1 AND p.removed_at IS NULL
    AND NOT EXISTS (SELECT 1 FROM %s s WHERE s.participant_id = p.id) ORDER BY p.id', sealed_store(p_round)) USING p_round;
END $$;
--> statement-breakpoint
CREATE FUNCTION take_sealed_ballots(p_round uuid) RETURNS TABLE (unit_id uuid, ballot bytea)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  -- Only a round that has just been closed by the same transaction still has its store: see drop_sealed_store.
  IF NOT EXISTS (SELECT 1 FROM rounds r WHERE r.id = p_round AND r.firm_id = current_firm() AND r.state = 'closed') THEN
    RAISE EXCEPTION 'round % is not being closed', p_round USING ERRCODE = 'IC001';
  END IF;
  RETURN QUERY EXECUTE format('SELECT p.unit_id, s.ballot FROM %s s JOIN public.participants p ON p.id = s.participant_id AND p.removed_at IS NULL ORDER BY random()', sealed_store(p_round));
END $$;
--> statement-breakpoint
CREATE FUNCTION drop_sealed_store(p_round uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM rounds r WHERE r.id = p_round AND r.firm_id = current_firm() AND r.state IN ('closed', 'cancelled')) THEN
    RAISE EXCEPTION 'round % is neither closed nor cancelled', p_round USING ERRCODE = 'IC001';
  END IF;
  EXECUTE format('DROP TABLE IF EXISTS %s', sealed_store(p_round));
  DELETE FROM round_keys k WHERE k.round_id = p_round;
END $$;
--> statement-breakpoint
-- What the database itself refuses.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION '% of % is refused: it is frozen', TG_OP, TG_TABLE_NAME USING ERRCODE = 'IC002'; END $$;
--> statement-breakpoint
DO $$ DECLARE t text; BEGIN
  FOREACH t IN ARRAY ARRAY['journal', 'round_units', 'round_links', 'round_criteria', 'cells', 'cell_criteria', 'comments', 'unit_responses', 'round_tallies', 'scores', 'release_entries'] LOOP
    EXECUTE format('CREATE TRIGGER frozen BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', t);
    EXECUTE format('CREATE TRIGGER frozen_whole BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', t);
  END LOOP;
END $$;
--> statement-breakpoint
CREATE FUNCTION guard_round() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    IF OLD.state <> 'draft' THEN RAISE EXCEPTION 'a round that has been opened is never deleted' USING ERRCODE = 'IC002'; END IF;
    RETURN OLD;
  END IF;
  IF TG_OP = 'INSERT' THEN
    IF NEW.state <> 'draft' THEN RAISE EXCEPTION 'a round begins as a draft' USING ERRCODE = 'IC002'; END IF;
    RETURN NEW;
  END IF;
  IF NEW.state <> OLD.state AND (OLD.state || '>' || NEW.state) NOT IN
    ('draft>open', 'open>closed', 'closed>scored', 'scored>released', 'released>scored', 'draft>cancelled', 'open>cancelled', 'closed>cancelled', 'scored>cancelled') THEN
    RAISE EXCEPTION 'a round does not go from % to %', OLD.state, NEW.state USING ERRCODE = 'IC002';
  END IF;
  IF NEW.company_id <> OLD.company_id OR NEW.firm_id <> OLD.firm_id OR NEW.number <> OLD.number THEN
    RAISE EXCEPTION 'a round keeps its company and number' USING ERRCODE = 'IC002';
  END IF;
  IF OLD.state <> 'draft' THEN
    IF (NEW.rules, NEW.regulation_version_id, NEW.public_key, NEW.opens_at, NEW.opened_at, NEW.title) IS DISTINCT FROM
       (OLD.rules, OLD.regulation_version_id, OLD.public_key, OLD.opens_at, OLD.opened_at, OLD.title) THEN
      RAISE EXCEPTION 'what opening froze stays' USING ERRCODE = 'IC002';
    END IF;
    IF NEW.closes_at <> OLD.closes_at AND NOT (OLD.state = 'open' AND NEW.state = 'open' AND NEW.closes_at > OLD.closes_at) THEN
      RAISE EXCEPTION 'the window is only extended, and only while the round is open' USING ERRCODE = 'IC002';
    END IF;
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER guard BEFORE INSERT OR UPDATE OR DELETE ON rounds FOR EACH ROW EXECUTE FUNCTION guard_round();
--> statement-breakpoint
CREATE FUNCTION guard_round_part() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE v_state round_state; v_states text[] := string_to_array(TG_ARGV[0], ',');
BEGIN
  SELECT r.state INTO v_state FROM rounds r WHERE r.id = NEW.round_id;
  IF v_state IS NULL OR NOT (v_state::text = ANY (v_states)) THEN
    RAISE EXCEPTION '% belong to a round that is %, not %', TG_TABLE_NAME, TG_ARGV[0], v_state USING ERRCODE = 'IC002';
  END IF;
  -- Cells come into being in the one transaction that opens the seals, and never again.
  IF TG_NARGS > 1 AND to_regclass(sealed_store(NEW.round_id)) IS NULL THEN
    RAISE EXCEPTION '% are written at close only', TG_TABLE_NAME USING ERRCODE = 'IC002';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
DO $$ DECLARE t text; BEGIN
  FOREACH t IN ARRAY ARRAY['round_units', 'round_links', 'round_criteria', 'round_keys'] LOOP
    EXECUTE format('CREATE TRIGGER state BEFORE INSERT ON %I FOR EACH ROW EXECUTE FUNCTION guard_round_part(''draft'')', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['cells', 'cell_criteria', 'comments', 'unit_responses', 'round_tallies'] LOOP
    EXECUTE format('CREATE TRIGGER state BEFORE INSERT ON %I FOR EACH ROW EXECUTE FUNCTION guard_round_part(''closed'', ''at close'')', t);
  END LOOP;
END $$;
--> statement-breakpoint
CREATE TRIGGER state BEFORE INSERT OR UPDATE ON participants FOR EACH ROW EXECUTE FUNCTION guard_round_part('draft,open');
--> statement-breakpoint
CREATE TRIGGER state BEFORE INSERT ON scores FOR EACH ROW EXECUTE FUNCTION guard_round_part('closed');
--> statement-breakpoint
CREATE TRIGGER state BEFORE INSERT ON releases FOR EACH ROW EXECUTE FUNCTION guard_round_part('scored');
--> statement-breakpoint
CREATE TRIGGER state BEFORE INSERT OR UPDATE ON comment_verdicts FOR EACH ROW EXECUTE FUNCTION guard_round_part('scored');
--> statement-breakpoint
CREATE FUNCTION guard_release() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN RAISE EXCEPTION 'a release is never deleted' USING ERRCODE = 'IC002'; END IF;
  IF OLD.state <> 'published' OR NEW.state <> 'withdrawn'
    OR (to_jsonb(NEW) - ARRAY['state', 'withdrawn_at', 'withdraw_reason']) <> (to_jsonb(OLD) - ARRAY['state', 'withdrawn_at', 'withdraw_reason']) THEN
    RAISE EXCEPTION 'of a release only its withdrawal is written' USING ERRCODE = 'IC002';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER guard BEFORE UPDATE OR DELETE ON releases FOR EACH ROW EXECUTE FUNCTION guard_release();
--> statement-breakpoint
CREATE FUNCTION guard_release_entry() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM releases l JOIN rounds r ON r.id = l.round_id WHERE l.id = NEW.release_id AND l.state = 'published' AND r.state = 'scored') THEN
    RAISE EXCEPTION 'a snapshot is written once, with its release' USING ERRCODE = 'IC002';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER guard BEFORE INSERT ON release_entries FOR EACH ROW EXECUTE FUNCTION guard_release_entry();
--> statement-breakpoint
CREATE FUNCTION guard_weight_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF NEW.state NOT IN ('draft', 'proposed') THEN RAISE EXCEPTION 'weights begin as a draft' USING ERRCODE = 'IC002'; END IF;
    RETURN NEW;
  END IF;
  IF TG_OP = 'DELETE' THEN
    IF OLD.state IN ('agreed', 'superseded') THEN RAISE EXCEPTION 'agreed weights stay' USING ERRCODE = 'IC002'; END IF;
    RETURN OLD;
  END IF;
  IF OLD.state IN ('agreed', 'superseded') AND ((to_jsonb(NEW) - 'state') <> (to_jsonb(OLD) - 'state') OR NEW.state <> 'superseded') THEN
    RAISE EXCEPTION 'agreed weights are only superseded' USING ERRCODE = 'IC002';
  END IF;
  IF NEW.state = 'agreed' AND OLD.state <> 'agreed' AND (SELECT coalesce(sum(s.share), 0) FROM weight_shares s WHERE s.weight_version_id = NEW.id) <> 100 THEN
    RAISE EXCEPTION 'agreed weights add up to 100' USING ERRCODE = 'IC002';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER guard BEFORE INSERT OR UPDATE OR DELETE ON weight_versions FOR EACH ROW EXECUTE FUNCTION guard_weight_version();
--> statement-breakpoint
CREATE FUNCTION guard_weight_share() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE v_version uuid := CASE WHEN TG_OP = 'DELETE' THEN OLD.weight_version_id ELSE NEW.weight_version_id END;
BEGIN
  IF EXISTS (SELECT 1 FROM weight_versions v WHERE v.id = v_version AND v.state IN ('agreed', 'superseded')) THEN
    RAISE EXCEPTION 'agreed weights stay' USING ERRCODE = 'IC002';
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER guard BEFORE INSERT OR UPDATE OR DELETE ON weight_shares FOR EACH ROW EXECUTE FUNCTION guard_weight_share();
--> statement-breakpoint
CREATE FUNCTION guard_criterion() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (TG_OP = 'DELETE' OR (NEW.code, NEW.question, NEW.points) IS DISTINCT FROM (OLD.code, OLD.question, OLD.points))
    AND EXISTS (SELECT 1 FROM weight_shares s JOIN weight_versions v ON v.id = s.weight_version_id
                WHERE s.criterion_id = OLD.id AND v.state IN ('agreed', 'superseded')) THEN
    RAISE EXCEPTION 'a criterion in use keeps its meaning' USING ERRCODE = 'IC002';
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER guard BEFORE UPDATE OR DELETE ON criteria FOR EACH ROW EXECUTE FUNCTION guard_criterion();
--> statement-breakpoint
CREATE FUNCTION guard_regulation() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    IF OLD.state <> 'draft' THEN RAISE EXCEPTION 'only a draft of a regulation is deleted' USING ERRCODE = 'IC002'; END IF;
    RETURN OLD;
  END IF;
  IF NEW.state <> OLD.state AND (OLD.state || '>' || NEW.state) NOT IN
    ('draft>inApproval', 'inApproval>draft', 'draft>approved', 'inApproval>approved', 'approved>inForce', 'inForce>superseded', 'approved>superseded') THEN
    RAISE EXCEPTION 'a regulation does not go from % to %', OLD.state, NEW.state USING ERRCODE = 'IC002';
  END IF;
  IF OLD.state <> 'draft' AND (NEW.rules, NEW.weight_version_id, NEW.number, NEW.title) IS DISTINCT FROM (OLD.rules, OLD.weight_version_id, OLD.number, OLD.title) THEN
    RAISE EXCEPTION 'a regulation is edited only as a draft' USING ERRCODE = 'IC002';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER guard BEFORE UPDATE OR DELETE ON regulation_versions FOR EACH ROW EXECUTE FUNCTION guard_regulation();
--> statement-breakpoint
DO $$ DECLARE f regprocedure; BEGIN
  FOR f IN SELECT p.oid::regprocedure FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace WHERE n.nspname = 'public' LOOP
    EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', f);
    EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO internal_client_app', f);
  END LOOP;
END $$;
