ALTER TYPE "public"."chart_verb" ADD VALUE 'setRegime';--> statement-breakpoint
ALTER TYPE "public"."chart_verb" ADD VALUE 'setRepresentatives';--> statement-breakpoint
ALTER TYPE "public"."chart_verb" ADD VALUE 'setSponsor';--> statement-breakpoint
ALTER TYPE "public"."chart_verb" ADD VALUE 'addEmployee';--> statement-breakpoint
ALTER TYPE "public"."chart_verb" ADD VALUE 'editEmployee';--> statement-breakpoint
ALTER TYPE "public"."chart_verb" ADD VALUE 'markEmployeeLeft';--> statement-breakpoint
ALTER TABLE "chart_changes" ADD CONSTRAINT "chart_changes_companyId_id_unique" UNIQUE("company_id","id");--> statement-breakpoint
CREATE TABLE "link_moves" (
	"firm_id" uuid NOT NULL,
	"company_id" uuid NOT NULL,
	"change_id" uuid NOT NULL,
	"before" jsonb NOT NULL,
	"after" jsonb NOT NULL,
	CONSTRAINT "link_moves_company_id_change_id_pk" PRIMARY KEY("company_id","change_id")
);
--> statement-breakpoint
ALTER TABLE "link_moves" ADD CONSTRAINT "link_moves_company_id_change_id_chart_changes_company_id_id_fk" FOREIGN KEY ("company_id","change_id") REFERENCES "public"."chart_changes"("company_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "link_moves" ADD CONSTRAINT "link_moves_firm_id_company_id_companies_firm_id_id_fk" FOREIGN KEY ("firm_id","company_id") REFERENCES "public"."companies"("firm_id","id") ON DELETE no action ON UPDATE no action;