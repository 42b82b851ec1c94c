-- Personal links: whose they are, who may see them, and how one is recognised before its tenant is known. Hand-written.
ALTER TABLE personal_links ADD FOREIGN KEY (firm_id, company_id) REFERENCES companies (firm_id, id);
--> statement-breakpoint
ALTER TABLE personal_links ADD FOREIGN KEY (company_id, employee_id) REFERENCES employees (company_id, id);
--> statement-breakpoint
ALTER TABLE personal_links ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE personal_links FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY tenant ON personal_links
  USING (firm_id = (SELECT current_firm()) AND ((SELECT sees_all_companies()) OR company_id = ANY ((SELECT current_companies())::uuid[])))
  WITH CHECK (firm_id = (SELECT current_firm()) AND ((SELECT sees_all_companies()) OR company_id = ANY ((SELECT current_companies())::uuid[])));
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON personal_links TO internal_client_app;
--> statement-breakpoint
DO $$ BEGIN
  EXECUTE format('CREATE POLICY owner_lookup ON personal_links FOR SELECT TO %I USING (true)', current_user);
END $$;
--> statement-breakpoint
-- Whoever has left the company, or whose company is archived, comes in by no link.
CREATE FUNCTION find_personal_link(p_id uuid)
RETURNS TABLE (id uuid, firm_id uuid, company_id uuid, employee_id uuid, purpose link_purpose, subject_id uuid, epoch integer, locale text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public
AS $$ SELECT l.id, l.firm_id, l.company_id, l.employee_id, l.purpose, l.subject_id, l.epoch, e.locale
      FROM public.personal_links l
      JOIN public.employees e ON e.id = l.employee_id AND e.company_id = l.company_id
      JOIN public.companies c ON c.id = l.company_id AND c.firm_id = l.firm_id
      WHERE l.id = p_id AND e.left_at IS NULL AND c.archived_at IS NULL $$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION find_personal_link(uuid) FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION find_personal_link(uuid) TO internal_client_app;
