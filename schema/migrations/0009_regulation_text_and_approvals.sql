CREATE TYPE "public"."acquaintance_circle" AS ENUM('participants', 'everyone');--> statement-breakpoint
CREATE TYPE "public"."approval_order" AS ENUM('inOrder', 'sideBySide');--> statement-breakpoint
CREATE TABLE "regulation_acknowledgements" (
	"id" uuid PRIMARY KEY NOT NULL,
	"firm_id" uuid NOT NULL,
	"company_id" uuid NOT NULL,
	"regulation_version_id" uuid NOT NULL,
	"employee_id" uuid NOT NULL,
	"shown_hash" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "regulation_acknowledgements_companyId_regulationVersionId_employeeId_unique" UNIQUE("company_id","regulation_version_id","employee_id")
);
--> statement-breakpoint
CREATE TABLE "regulation_approvers" (
	"id" uuid PRIMARY KEY NOT NULL,
	"firm_id" uuid NOT NULL,
	"company_id" uuid NOT NULL,
	"regulation_version_id" uuid NOT NULL,
	"employee_id" uuid NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "regulation_approvers_companyId_regulationVersionId_employeeId_unique" UNIQUE("company_id","regulation_version_id","employee_id")
);
--> statement-breakpoint
CREATE TABLE "regulation_decisions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"firm_id" uuid NOT NULL,
	"company_id" uuid NOT NULL,
	"regulation_version_id" uuid NOT NULL,
	"employee_id" uuid NOT NULL,
	"attempt" integer NOT NULL,
	"approved" boolean NOT NULL,
	"shown_hash" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "regulation_decisions_companyId_regulationVersionId_attempt_employeeId_unique" UNIQUE("company_id","regulation_version_id","attempt","employee_id")
);
--> statement-breakpoint
CREATE TABLE "regulation_remarks" (
	"id" uuid PRIMARY KEY NOT NULL,
	"firm_id" uuid NOT NULL,
	"company_id" uuid NOT NULL,
	"regulation_version_id" uuid NOT NULL,
	"employee_id" uuid NOT NULL,
	"attempt" integer NOT NULL,
	"section_key" text NOT NULL,
	"section_title" text NOT NULL,
	"text" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"answer" text DEFAULT '' NOT NULL,
	"answered_at" timestamp with time zone,
	CONSTRAINT "regulation_remarks_companyId_id_unique" UNIQUE("company_id","id")
);
--> statement-breakpoint
CREATE TABLE "regulation_templates" (
	"id" uuid PRIMARY KEY NOT NULL,
	"firm_id" uuid NOT NULL,
	"name" text NOT NULL,
	"text" jsonb NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "regulation_templates_firmId_name_unique" UNIQUE("firm_id","name")
);
--> statement-breakpoint
ALTER TABLE "regulation_versions" ADD COLUMN "text" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "regulation_versions" ADD COLUMN "approval_order" "approval_order" DEFAULT 'inOrder' NOT NULL;--> statement-breakpoint
ALTER TABLE "regulation_versions" ADD COLUMN "attempt" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "regulation_versions" ADD COLUMN "link_count" integer;--> statement-breakpoint
ALTER TABLE "regulation_versions" ADD COLUMN "approval_reminded_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "regulation_versions" ADD COLUMN "acquaintance_of" "acquaintance_circle" DEFAULT 'participants' NOT NULL;--> statement-breakpoint
ALTER TABLE "regulation_versions" ADD COLUMN "acquaintance_asked_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "regulation_versions" ADD COLUMN "acquaintance_reminded_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "regulation_acknowledgements" ADD CONSTRAINT "regulation_acknowledgements_company_id_regulation_version_id_regulation_versions_company_id_id_fk" FOREIGN KEY ("company_id","regulation_version_id") REFERENCES "public"."regulation_versions"("company_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "regulation_acknowledgements" ADD CONSTRAINT "regulation_acknowledgements_company_id_employee_id_employees_company_id_id_fk" FOREIGN KEY ("company_id","employee_id") REFERENCES "public"."employees"("company_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "regulation_acknowledgements" ADD CONSTRAINT "regulation_acknowledgements_firm_id_company_id_companies_firm_id_id_fk" FOREIGN KEY ("firm_id","company_id") REFERENCES "public"."companies"("firm_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "regulation_approvers" ADD CONSTRAINT "regulation_approvers_company_id_regulation_version_id_regulation_versions_company_id_id_fk" FOREIGN KEY ("company_id","regulation_version_id") REFERENCES "public"."regulation_versions"("company_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "regulation_approvers" ADD CONSTRAINT "regulation_approvers_company_id_employee_id_employees_company_id_id_fk" FOREIGN KEY ("company_id","employee_id") REFERENCES "public"."employees"("company_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "regulation_approvers" ADD CONSTRAINT "regulation_approvers_firm_id_company_id_companies_firm_id_id_fk" FOREIGN KEY ("firm_id","company_id") REFERENCES "public"."companies"("firm_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "regulation_decisions" ADD CONSTRAINT "regulation_decisions_company_id_regulation_version_id_regulation_versions_company_id_id_fk" FOREIGN KEY ("company_id","regulation_version_id") REFERENCES "public"."regulation_versions"("company_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "regulation_decisions" ADD CONSTRAINT "regulation_decisions_company_id_employee_id_employees_company_id_id_fk" FOREIGN KEY ("company_id","employee_id") REFERENCES "public"."employees"("company_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "regulation_decisions" ADD CONSTRAINT "regulation_decisions_firm_id_company_id_companies_firm_id_id_fk" FOREIGN KEY ("firm_id","company_id") REFERENCES "public"."companies"("firm_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "regulation_remarks" ADD CONSTRAINT "regulation_remarks_company_id_regulation_version_id_regulation_versions_company_id_id_fk" FOREIGN KEY ("company_id","regulation_version_id") REFERENCES "public"."regulation_versions"("company_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "regulation_remarks" ADD CONSTRAINT "regulation_remarks_company_id_employee_id_employees_company_id_id_fk" FOREIGN KEY ("company_id","employee_id") REFERENCES "public"."employees"("company_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "regulation_remarks" ADD CONSTRAINT "regulation_remarks_firm_id_company_id_companies_firm_id_id_fk" FOREIGN KEY ("firm_id","company_id") REFERENCES "public"."companies"("firm_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "regulation_templates" ADD CONSTRAINT "regulation_templates_firm_id_firms_id_fk" FOREIGN KEY ("firm_id") REFERENCES "public"."firms"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "regulation_acknowledgements_company_id_employee_id_index" ON "regulation_acknowledgements" USING btree ("company_id","employee_id");--> statement-breakpoint
CREATE INDEX "regulation_remarks_company_id_regulation_version_id_index" ON "regulation_remarks" USING btree ("company_id","regulation_version_id");