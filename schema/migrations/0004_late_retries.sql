-- A submission that was acknowledged is acknowledged again, also after the window's end: whoever lost the answer on the
-- way and asks with the same key gets the same receipt for as long as the ballot is kept, that is until the close.
CREATE OR REPLACE FUNCTION seal_ballot(p_participant uuid, p_key uuid, p_mac bytea, p_ballot bytea) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE v_round rounds%ROWTYPE; v_removed timestamptz; v_key uuid; v_mac bytea; v_rows integer := 0;
BEGIN
  -- FOR SHARE against the FOR UPDATE of close and of removal: whoever comes second sees what the first has done.
  SELECT r.* INTO v_round FROM rounds r JOIN participants p ON p.round_id = r.id AND p.company_id = r.company_id
    WHERE p.id = p_participant AND p.firm_id = current_firm() FOR SHARE OF r;
  IF NOT FOUND THEN RETURN 'removed'; END IF;
  SELECT p.removed_at INTO v_removed FROM participants p WHERE p.id = p_participant;
  IF v_removed IS NOT NULL THEN RETURN 'removed'; END IF;
  IF v_round.state <> 'open' THEN RETURN 'closed'; END IF;
  IF app_now() < v_round.closes_at THEN
    EXECUTE format('INSERT INTO %s VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING', sealed_store(v_round.id)) USING p_participant, p_key, p_mac, p_ballot;
    GET DIAGNOSTICS v_rows = ROW_COUNT;
  END IF;
  IF v_rows = 1 THEN RETURN 'accepted'; END IF;
  EXECUTE format('SELECT submission_key, mac FROM %s WHERE participant_id = $1', sealed_store(v_round.id)) INTO v_key, v_mac USING p_participant;
  -- What the window did not take is not taken now, whether this person has answered with another key or not at all.
  IF app_now() >= v_round.closes_at AND v_key IS DISTINCT FROM p_key THEN RETURN 'closed'; END IF;
  IF v_key <> p_key THEN RETURN 'answered'; END IF;
  RETURN CASE WHEN v_mac = p_mac THEN 'repeated' ELSE 'conflict' END;
END $$;
