-- What a change of the chart did to services and links is the company's own, and is written once. Hand-written.
ALTER TABLE link_moves ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE link_moves FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY tenant ON link_moves
  USING (firm_id = (SELECT current_firm()) AND ((SELECT sees_all_companies()) OR company_id = ANY ((SELECT current_companies())::uuid[])))
  WITH CHECK (firm_id = (SELECT current_firm()) AND ((SELECT sees_all_companies()) OR company_id = ANY ((SELECT current_companies())::uuid[])));
--> statement-breakpoint
GRANT SELECT, INSERT ON link_moves TO internal_client_app;
