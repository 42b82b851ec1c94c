-- Who may see what heads said of links and who was asked; what was said is written once. Hand-written.
DO $$ DECLARE t text; BEGIN
  FOREACH t IN ARRAY ARRAY['link_answers', 'link_askings', 'link_asked'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY tenant ON %I
      USING (firm_id = (SELECT current_firm()) AND ((SELECT sees_all_companies()) OR company_id = ANY ((SELECT current_companies())::uuid[])))
      WITH CHECK (firm_id = (SELECT current_firm()) AND ((SELECT sees_all_companies()) OR company_id = ANY ((SELECT current_companies())::uuid[])))', t);
  END LOOP;
END $$;
--> statement-breakpoint
GRANT SELECT, INSERT ON link_answers TO internal_client_app;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON link_askings, link_asked TO internal_client_app;
