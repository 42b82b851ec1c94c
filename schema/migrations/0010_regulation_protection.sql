-- Text, approvals and acquaintance of the regulation: who may see them, and what can no longer be changed. Hand-written.
DO $$ DECLARE t text; BEGIN
  FOREACH t IN ARRAY ARRAY['regulation_approvers', 'regulation_decisions', 'regulation_remarks', 'regulation_acknowledgements'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY tenant ON %I
      USING (firm_id = (SELECT current_firm()) AND ((SELECT sees_all_companies()) OR company_id = ANY ((SELECT current_companies())::uuid[])))
      WITH CHECK (firm_id = (SELECT current_firm()) AND ((SELECT sees_all_companies()) OR company_id = ANY ((SELECT current_companies())::uuid[])))', t);
  END LOOP;
END $$;
--> statement-breakpoint
ALTER TABLE regulation_templates ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE regulation_templates FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY tenant ON regulation_templates
  USING (firm_id = (SELECT current_firm()) AND (SELECT on_firm_side()))
  WITH CHECK (firm_id = (SELECT current_firm()) AND (SELECT on_firm_side()));
--> statement-breakpoint
GRANT SELECT, INSERT, DELETE ON regulation_templates, regulation_approvers TO internal_client_app;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON regulation_remarks TO internal_client_app;
--> statement-breakpoint
GRANT SELECT, INSERT ON regulation_decisions, regulation_acknowledgements TO internal_client_app;
--> statement-breakpoint
-- What is in approval is not edited, neither its rules nor its text, whatever asks for it.
CREATE OR REPLACE FUNCTION guard_regulation() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    IF OLD.state <> 'draft' THEN RAISE EXCEPTION 'only a draft of a regulation is deleted' USING ERRCODE = 'IC002'; END IF;
    RETURN OLD;
  END IF;
  IF NEW.state <> OLD.state AND (OLD.state || '>' || NEW.state) NOT IN
    ('draft>inApproval', 'inApproval>draft', 'draft>approved', 'inApproval>approved', 'approved>inForce', 'inForce>superseded', 'approved>superseded') THEN
    RAISE EXCEPTION 'a regulation does not go from % to %', OLD.state, NEW.state USING ERRCODE = 'IC002';
  END IF;
  IF OLD.state <> 'draft' AND (NEW.rules, NEW.text, NEW.weight_version_id, NEW.number, NEW.title, NEW.approval_order, NEW.attempt)
    IS DISTINCT FROM (OLD.rules, OLD.text, OLD.weight_version_id, OLD.number, OLD.title, OLD.approval_order, OLD.attempt) THEN
    RAISE EXCEPTION 'a regulation is edited only as a draft' USING ERRCODE = 'IC002';
  END IF;
  IF OLD.state IN ('approved', 'inForce', 'superseded') AND (NEW.link_count, NEW.approved_by, NEW.approved_at)
    IS DISTINCT FROM (OLD.link_count, OLD.approved_by, OLD.approved_at) THEN
    RAISE EXCEPTION 'an approval stays as it was recorded' USING ERRCODE = 'IC002';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
-- The scope's policies hold for these look-ups as they do for the rows that are written.
CREATE FUNCTION guard_regulation_part() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE v_state regulation_state; v_version uuid := CASE WHEN TG_OP = 'DELETE' THEN OLD.regulation_version_id ELSE NEW.regulation_version_id END;
BEGIN
  SELECT v.state INTO v_state FROM regulation_versions v WHERE v.id = v_version;
  -- A draft that goes takes its route along.
  IF TG_OP = 'DELETE' AND v_state IS NULL THEN RETURN OLD; END IF;
  IF v_state IS NULL OR NOT (v_state::text = ANY (string_to_array(TG_ARGV[0], ','))) THEN
    RAISE EXCEPTION '% belong to a version that is %, not %', TG_TABLE_NAME, TG_ARGV[0], v_state USING ERRCODE = 'IC002';
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION guard_regulation_part() FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION guard_regulation_part() TO internal_client_app;
--> statement-breakpoint
CREATE TRIGGER state BEFORE INSERT OR UPDATE OR DELETE ON regulation_approvers FOR EACH ROW EXECUTE FUNCTION guard_regulation_part('draft');
--> statement-breakpoint
CREATE TRIGGER state BEFORE INSERT ON regulation_decisions FOR EACH ROW EXECUTE FUNCTION guard_regulation_part('inApproval');
--> statement-breakpoint
CREATE TRIGGER state BEFORE INSERT ON regulation_remarks FOR EACH ROW EXECUTE FUNCTION guard_regulation_part('inApproval');
--> statement-breakpoint
CREATE TRIGGER state BEFORE INSERT ON regulation_acknowledgements FOR EACH ROW EXECUTE FUNCTION guard_regulation_part('approved,inForce');
--> statement-breakpoint
DO $$ DECLARE t text; BEGIN
  FOREACH t IN ARRAY ARRAY['regulation_decisions', 'regulation_acknowledgements'] LOOP
    EXECUTE format('CREATE TRIGGER frozen BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', t);
    EXECUTE format('CREATE TRIGGER frozen_whole BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', t);
  END LOOP;
END $$;
--> statement-breakpoint
CREATE FUNCTION guard_regulation_remark() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (to_jsonb(NEW) - ARRAY['answer', 'answered_at']) <> (to_jsonb(OLD) - ARRAY['answer', 'answered_at']) THEN
    RAISE EXCEPTION 'of a remark only its answer is written' USING ERRCODE = 'IC002';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION guard_regulation_remark() FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION guard_regulation_remark() TO internal_client_app;
--> statement-breakpoint
CREATE TRIGGER guard BEFORE UPDATE ON regulation_remarks FOR EACH ROW EXECUTE FUNCTION guard_regulation_remark();
