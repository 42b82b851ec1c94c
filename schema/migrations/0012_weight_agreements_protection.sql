-- Agreements on weights: who reads what and when, and what can no longer be changed. Hand-written.
-- The employee that a personal link belongs to: set by the server with the scope, gone with the transaction.
CREATE FUNCTION current_employee() RETURNS uuid LANGUAGE sql STABLE
AS $$ SELECT nullif(current_setting('app.employee_id', true), '')::uuid $$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION current_employee() FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION current_employee() TO internal_client_app;
--> statement-breakpoint
DO $$ DECLARE t text; BEGIN
  FOREACH t IN ARRAY ARRAY['agreements', 'agreement_stakeholders', 'agreement_iterations', 'agreement_proposals', 'agreement_answers', 'agreement_protocols'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY tenant ON %I
      USING (firm_id = (SELECT current_firm()) AND ((SELECT sees_all_companies()) OR company_id = ANY ((SELECT current_companies())::uuid[])))
      WITH CHECK (firm_id = (SELECT current_firm()) AND ((SELECT sees_all_companies()) OR company_id = ANY ((SELECT current_companies())::uuid[])))', t);
  END LOOP;
END $$;
--> statement-breakpoint
ALTER TABLE agreement_judgements ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE agreement_judgements FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
-- Blind until the iteration has ended: before, only the unit's own speaker reads a judgement; and nobody else ever writes one.
CREATE POLICY tenant ON agreement_judgements
  USING (firm_id = (SELECT current_firm()) AND ((SELECT sees_all_companies()) OR company_id = ANY ((SELECT current_companies())::uuid[]))
    AND (EXISTS (SELECT 1 FROM agreement_iterations i WHERE i.company_id = agreement_judgements.company_id
           AND i.agreement_id = agreement_judgements.agreement_id AND i.number = agreement_judgements.iteration AND i.ended_at IS NOT NULL)
      OR EXISTS (SELECT 1 FROM agreement_stakeholders s WHERE s.company_id = agreement_judgements.company_id
           AND s.id = agreement_judgements.stakeholder_id AND s.employee_id = (SELECT current_employee()))))
  WITH CHECK (firm_id = (SELECT current_firm()) AND ((SELECT sees_all_companies()) OR company_id = ANY ((SELECT current_companies())::uuid[]))
    AND EXISTS (SELECT 1 FROM agreement_stakeholders s WHERE s.company_id = agreement_judgements.company_id
      AND s.agreement_id = agreement_judgements.agreement_id AND s.id = agreement_judgements.stakeholder_id AND s.employee_id = (SELECT current_employee())));
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON agreements, agreement_stakeholders, agreement_iterations, agreement_judgements, agreement_proposals, agreement_answers TO internal_client_app;
--> statement-breakpoint
GRANT DELETE ON agreement_stakeholders TO internal_client_app;
--> statement-breakpoint
GRANT SELECT, INSERT ON agreement_protocols TO internal_client_app;
--> statement-breakpoint
CREATE UNIQUE INDEX agreements_one_at_a_time ON agreements (company_id) WHERE state NOT IN ('agreed', 'decided', 'cancelled');
--> statement-breakpoint
CREATE FUNCTION guard_agreement() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN RAISE EXCEPTION 'an agreement is never deleted' USING ERRCODE = 'IC002'; END IF;
  IF TG_OP = 'INSERT' THEN
    IF NEW.state <> 'draft' OR NEW.iteration <> 0 THEN RAISE EXCEPTION 'an agreement begins as a draft' USING ERRCODE = 'IC002'; END IF;
    RETURN NEW;
  END IF;
  IF OLD.state IN ('agreed', 'decided', 'cancelled') THEN RAISE EXCEPTION 'a finished agreement stays' USING ERRCODE = 'IC002'; END IF;
  IF NEW.state <> OLD.state AND (OLD.state || '>' || NEW.state) NOT IN
    ('draft>judging', 'feedback>judging', 'returned>judging', 'judging>feedback', 'feedback>proposed', 'proposed>agreed', 'proposed>returned',
     'proposed>escalated', 'feedback>escalated', 'returned>escalated', 'escalated>decided') AND NEW.state <> 'cancelled' THEN
    RAISE EXCEPTION 'an agreement does not go from % to %', OLD.state, NEW.state USING ERRCODE = 'IC002';
  END IF;
  IF NEW.iteration <> OLD.iteration + (CASE WHEN NEW.state = 'judging' AND OLD.state <> 'judging' THEN 1 ELSE 0 END) THEN
    RAISE EXCEPTION 'each start of judging is the next iteration' USING ERRCODE = 'IC002';
  END IF;
  IF (NEW.firm_id, NEW.company_id, NEW.number, NEW.created_at) IS DISTINCT FROM (OLD.firm_id, OLD.company_id, OLD.number, OLD.created_at) THEN
    RAISE EXCEPTION 'an agreement keeps its company and number' USING ERRCODE = 'IC002';
  END IF;
  IF OLD.state <> 'draft' AND (NEW.method, NEW.rules, NEW.criteria) IS DISTINCT FROM (OLD.method, OLD.rules, OLD.criteria) THEN
    RAISE EXCEPTION 'method, rules and criteria stand still once judging has begun' USING ERRCODE = 'IC002';
  END IF;
  IF (NEW.state IN ('agreed', 'decided')) <> (NEW.weight_version_id IS NOT NULL) THEN
    RAISE EXCEPTION 'an agreement ends with a version of the weights' USING ERRCODE = 'IC002';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER guard BEFORE INSERT OR UPDATE OR DELETE ON agreements FOR EACH ROW EXECUTE FUNCTION guard_agreement();
--> statement-breakpoint
CREATE FUNCTION guard_agreement_stakeholder() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE v_state agreement_state;
BEGIN
  SELECT a.state INTO v_state FROM agreements a
    WHERE a.id = CASE WHEN TG_OP = 'DELETE' THEN OLD.agreement_id ELSE NEW.agreement_id END;
  IF TG_OP <> 'UPDATE' AND v_state IS DISTINCT FROM 'draft' THEN
    RAISE EXCEPTION 'stakeholders are named while the agreement is a draft' USING ERRCODE = 'IC002';
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  IF TG_OP = 'UPDATE' AND (v_state IS NULL OR v_state IN ('agreed', 'decided', 'cancelled')
    OR (NEW.agreement_id, NEW.unit_id, NEW.id) IS DISTINCT FROM (OLD.agreement_id, OLD.unit_id, OLD.id)
    OR NEW.judged_iteration < OLD.judged_iteration) THEN
    RAISE EXCEPTION 'a stakeholder unit keeps its vote' USING ERRCODE = 'IC002';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER guard BEFORE INSERT OR UPDATE OR DELETE ON agreement_stakeholders FOR EACH ROW EXECUTE FUNCTION guard_agreement_stakeholder();
--> statement-breakpoint
CREATE FUNCTION guard_agreement_iteration() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' OR OLD.picture IS NOT NULL
    OR (NEW.agreement_id, NEW.number, NEW.started_at, NEW.deadline) IS DISTINCT FROM (OLD.agreement_id, OLD.number, OLD.started_at, OLD.deadline)
    OR (OLD.ended_at IS NOT NULL AND NEW.ended_at IS DISTINCT FROM OLD.ended_at) THEN
    RAISE EXCEPTION 'an ended iteration and its picture stay' USING ERRCODE = 'IC002';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER guard BEFORE UPDATE OR DELETE ON agreement_iterations FOR EACH ROW EXECUTE FUNCTION guard_agreement_iteration();
--> statement-breakpoint
CREATE FUNCTION guard_agreement_judgement() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' OR NOT EXISTS (SELECT 1 FROM agreements a WHERE a.id = NEW.agreement_id AND a.state = 'judging' AND a.iteration = NEW.iteration)
    OR (TG_OP = 'UPDATE' AND (NEW.agreement_id, NEW.stakeholder_id, NEW.iteration) IS DISTINCT FROM (OLD.agreement_id, OLD.stakeholder_id, OLD.iteration)) THEN
    RAISE EXCEPTION 'judgements are given while their iteration is under way' USING ERRCODE = 'IC002';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER guard BEFORE INSERT OR UPDATE OR DELETE ON agreement_judgements FOR EACH ROW EXECUTE FUNCTION guard_agreement_judgement();
--> statement-breakpoint
CREATE FUNCTION guard_agreement_proposal() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF (SELECT coalesce(sum(s::integer), 0) FROM jsonb_array_elements_text(NEW.shares) s) <> 100 THEN
      RAISE EXCEPTION 'proposed weights add up to 100' USING ERRCODE = 'IC002';
    END IF;
    RETURN NEW;
  END IF;
  IF TG_OP = 'DELETE' OR OLD.closed_at IS NOT NULL
    OR (to_jsonb(NEW) - ARRAY['verdict', 'closed_at']) <> (to_jsonb(OLD) - ARRAY['verdict', 'closed_at']) THEN
    RAISE EXCEPTION 'of a proposal only its end is written' USING ERRCODE = 'IC002';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER guard BEFORE INSERT OR UPDATE OR DELETE ON agreement_proposals FOR EACH ROW EXECUTE FUNCTION guard_agreement_proposal();
--> statement-breakpoint
CREATE FUNCTION guard_agreement_answer() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' OR NOT EXISTS (SELECT 1 FROM agreement_proposals p WHERE p.id = NEW.proposal_id AND p.closed_at IS NULL) THEN
    RAISE EXCEPTION 'a proposal is answered while it is open' USING ERRCODE = 'IC002';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER guard BEFORE INSERT OR UPDATE OR DELETE ON agreement_answers FOR EACH ROW EXECUTE FUNCTION guard_agreement_answer();
--> statement-breakpoint
CREATE TRIGGER frozen BEFORE UPDATE OR DELETE ON agreement_protocols FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER frozen_whole BEFORE TRUNCATE ON agreement_protocols FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
