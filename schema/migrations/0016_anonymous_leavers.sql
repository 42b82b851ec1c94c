-- Taking an anonymous participant out of an open round touches no count: a ballot of theirs stays and is counted at close,
-- and nobody can be told from a number that fell. Only what a representative sent can be removed. Hand-written.
CREATE OR REPLACE FUNCTION remove_sealed_ballot(p_participant uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE v_round uuid;
BEGIN
  SELECT p.round_id INTO v_round FROM participants p JOIN rounds r ON r.id = p.round_id
    WHERE p.id = p_participant AND p.firm_id = current_firm() AND p.role = 'representative' AND r.state = 'open';
  IF v_round IS NULL THEN RAISE EXCEPTION 'no representative % of an open round in scope', p_participant USING ERRCODE = 'IC001'; END IF;
  EXECUTE format('DELETE FROM %s WHERE participant_id = $1', sealed_store(v_round)) USING p_participant;
END $$;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION count_sealed_ballots(p_round uuid) RETURNS TABLE (unit_id uuid, cast_count integer)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM rounds r WHERE r.id = p_round AND r.firm_id = current_firm()) OR to_regclass(sealed_store(p_round)) IS NULL THEN RETURN; END IF;
  RETURN QUERY EXECUTE format('SELECT p.unit_id, count(*)::integer FROM %s s JOIN public.participants p ON p.id = s.participant_id AND (p.removed_at IS NULL OR p.role = ''staff'') GROUP BY p.unit_id', sealed_store(p_round));
END $$;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION take_sealed_ballots(p_round uuid) RETURNS TABLE (unit_id uuid, ballot bytea)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  -- Only a round that has just been closed by the same transaction still has its store: see drop_sealed_store.
  IF NOT EXISTS (SELECT 1 FROM rounds r WHERE r.id = p_round AND r.firm_id = current_firm() AND r.state = 'closed') THEN
    RAISE EXCEPTION 'round % is not being closed', p_round USING ERRCODE = 'IC001';
  END IF;
  RETURN QUERY EXECUTE format('SELECT p.unit_id, s.ballot FROM %s s JOIN public.participants p ON p.id = s.participant_id AND (p.removed_at IS NULL OR p.role = ''staff'') ORDER BY random()', sealed_store(p_round));
END $$;
