CREATE TYPE "public"."agreement_state" AS ENUM('draft', 'judging', 'feedback', 'proposed', 'returned', 'escalated', 'agreed', 'decided', 'cancelled');--> statement-breakpoint
CREATE TYPE "public"."proposal_answer" AS ENUM('accept', 'object');--> statement-breakpoint
CREATE TYPE "public"."proposal_source" AS ENUM('group', 'edited');--> statement-breakpoint
CREATE TYPE "public"."proposal_verdict" AS ENUM('settled', 'returned', 'escalated');--> statement-breakpoint
CREATE TYPE "public"."weight_method" AS ENUM('points', 'ranking', 'ahp');--> statement-breakpoint
CREATE TABLE "agreement_iterations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"firm_id" uuid NOT NULL,
	"company_id" uuid NOT NULL,
	"agreement_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	"deadline" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	"picture" jsonb,
	CONSTRAINT "agreement_iterations_companyId_agreementId_number_unique" UNIQUE("company_id","agreement_id","number")
);
--> statement-breakpoint
CREATE TABLE "agreement_protocols" (
	"firm_id" uuid NOT NULL,
	"company_id" uuid NOT NULL,
	"agreement_id" uuid NOT NULL,
	"weight_version_id" uuid NOT NULL,
	"body" jsonb NOT NULL,
	"hash" text NOT NULL,
	"written_at" timestamp with time zone NOT NULL,
	CONSTRAINT "agreement_protocols_company_id_agreement_id_pk" PRIMARY KEY("company_id","agreement_id")
);
--> statement-breakpoint
CREATE TABLE "agreements" (
	"id" uuid PRIMARY KEY NOT NULL,
	"firm_id" uuid NOT NULL,
	"company_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"state" "agreement_state" DEFAULT 'draft' NOT NULL,
	"method" "weight_method" NOT NULL,
	"rules" jsonb NOT NULL,
	"criteria" jsonb NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"iteration" integer DEFAULT 0 NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	"weight_version_id" uuid,
	"noticed_at" timestamp with time zone,
	"created_at" timestamp with time zone NOT NULL,
	"created_by" uuid,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "agreements_companyId_id_unique" UNIQUE("company_id","id"),
	CONSTRAINT "agreements_companyId_number_unique" UNIQUE("company_id","number")
);
--> statement-breakpoint
CREATE TABLE "agreement_answers" (
	"firm_id" uuid NOT NULL,
	"company_id" uuid NOT NULL,
	"proposal_id" uuid NOT NULL,
	"stakeholder_id" uuid NOT NULL,
	"answer" "proposal_answer" NOT NULL,
	"criterion_id" uuid,
	"wanted" integer,
	"reason" text DEFAULT '' NOT NULL,
	"answered_at" timestamp with time zone NOT NULL,
	CONSTRAINT "agreement_answers_company_id_proposal_id_stakeholder_id_pk" PRIMARY KEY("company_id","proposal_id","stakeholder_id")
);
--> statement-breakpoint
CREATE TABLE "agreement_judgements" (
	"firm_id" uuid NOT NULL,
	"company_id" uuid NOT NULL,
	"agreement_id" uuid NOT NULL,
	"stakeholder_id" uuid NOT NULL,
	"iteration" integer NOT NULL,
	"given" jsonb NOT NULL,
	"argument" text DEFAULT '' NOT NULL,
	CONSTRAINT "agreement_judgements_company_id_stakeholder_id_iteration_pk" PRIMARY KEY("company_id","stakeholder_id","iteration")
);
--> statement-breakpoint
CREATE TABLE "agreement_proposals" (
	"id" uuid PRIMARY KEY NOT NULL,
	"firm_id" uuid NOT NULL,
	"company_id" uuid NOT NULL,
	"agreement_id" uuid NOT NULL,
	"iteration" integer NOT NULL,
	"source" "proposal_source" NOT NULL,
	"shares" jsonb NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"proposed_at" timestamp with time zone NOT NULL,
	"closes_at" timestamp with time zone NOT NULL,
	"verdict" "proposal_verdict",
	"closed_at" timestamp with time zone,
	CONSTRAINT "agreement_proposals_companyId_id_unique" UNIQUE("company_id","id"),
	CONSTRAINT "agreement_proposals_companyId_agreementId_iteration_unique" UNIQUE("company_id","agreement_id","iteration")
);
--> statement-breakpoint
CREATE TABLE "agreement_stakeholders" (
	"id" uuid PRIMARY KEY NOT NULL,
	"firm_id" uuid NOT NULL,
	"company_id" uuid NOT NULL,
	"agreement_id" uuid NOT NULL,
	"unit_id" uuid NOT NULL,
	"employee_id" uuid NOT NULL,
	"judged_iteration" integer DEFAULT 0 NOT NULL,
	"notices_before" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "agreement_stakeholders_companyId_id_unique" UNIQUE("company_id","id"),
	CONSTRAINT "agreement_stakeholders_companyId_agreementId_unitId_unique" UNIQUE("company_id","agreement_id","unit_id"),
	CONSTRAINT "agreement_stakeholders_companyId_agreementId_employeeId_unique" UNIQUE("company_id","agreement_id","employee_id")
);
--> statement-breakpoint
ALTER TABLE "agreement_iterations" ADD CONSTRAINT "agreement_iterations_firm_id_company_id_companies_firm_id_id_fk" FOREIGN KEY ("firm_id","company_id") REFERENCES "public"."companies"("firm_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_iterations" ADD CONSTRAINT "agreement_iterations_company_id_agreement_id_agreements_company_id_id_fk" FOREIGN KEY ("company_id","agreement_id") REFERENCES "public"."agreements"("company_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_protocols" ADD CONSTRAINT "agreement_protocols_firm_id_company_id_companies_firm_id_id_fk" FOREIGN KEY ("firm_id","company_id") REFERENCES "public"."companies"("firm_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_protocols" ADD CONSTRAINT "agreement_protocols_company_id_agreement_id_agreements_company_id_id_fk" FOREIGN KEY ("company_id","agreement_id") REFERENCES "public"."agreements"("company_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_protocols" ADD CONSTRAINT "agreement_protocols_company_id_weight_version_id_weight_versions_company_id_id_fk" FOREIGN KEY ("company_id","weight_version_id") REFERENCES "public"."weight_versions"("company_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreements" ADD CONSTRAINT "agreements_firm_id_company_id_companies_firm_id_id_fk" FOREIGN KEY ("firm_id","company_id") REFERENCES "public"."companies"("firm_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreements" ADD CONSTRAINT "agreements_company_id_weight_version_id_weight_versions_company_id_id_fk" FOREIGN KEY ("company_id","weight_version_id") REFERENCES "public"."weight_versions"("company_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_answers" ADD CONSTRAINT "agreement_answers_firm_id_company_id_companies_firm_id_id_fk" FOREIGN KEY ("firm_id","company_id") REFERENCES "public"."companies"("firm_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_answers" ADD CONSTRAINT "agreement_answers_company_id_proposal_id_agreement_proposals_company_id_id_fk" FOREIGN KEY ("company_id","proposal_id") REFERENCES "public"."agreement_proposals"("company_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_answers" ADD CONSTRAINT "agreement_answers_company_id_stakeholder_id_agreement_stakeholders_company_id_id_fk" FOREIGN KEY ("company_id","stakeholder_id") REFERENCES "public"."agreement_stakeholders"("company_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_answers" ADD CONSTRAINT "agreement_answers_company_id_criterion_id_criteria_company_id_id_fk" FOREIGN KEY ("company_id","criterion_id") REFERENCES "public"."criteria"("company_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_judgements" ADD CONSTRAINT "agreement_judgements_firm_id_company_id_companies_firm_id_id_fk" FOREIGN KEY ("firm_id","company_id") REFERENCES "public"."companies"("firm_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_judgements" ADD CONSTRAINT "agreement_judgements_company_id_agreement_id_agreements_company_id_id_fk" FOREIGN KEY ("company_id","agreement_id") REFERENCES "public"."agreements"("company_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_judgements" ADD CONSTRAINT "agreement_judgements_company_id_stakeholder_id_agreement_stakeholders_company_id_id_fk" FOREIGN KEY ("company_id","stakeholder_id") REFERENCES "public"."agreement_stakeholders"("company_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_proposals" ADD CONSTRAINT "agreement_proposals_firm_id_company_id_companies_firm_id_id_fk" FOREIGN KEY ("firm_id","company_id") REFERENCES "public"."companies"("firm_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_proposals" ADD CONSTRAINT "agreement_proposals_company_id_agreement_id_agreements_company_id_id_fk" FOREIGN KEY ("company_id","agreement_id") REFERENCES "public"."agreements"("company_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_stakeholders" ADD CONSTRAINT "agreement_stakeholders_firm_id_company_id_companies_firm_id_id_fk" FOREIGN KEY ("firm_id","company_id") REFERENCES "public"."companies"("firm_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_stakeholders" ADD CONSTRAINT "agreement_stakeholders_company_id_agreement_id_agreements_company_id_id_fk" FOREIGN KEY ("company_id","agreement_id") REFERENCES "public"."agreements"("company_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_stakeholders" ADD CONSTRAINT "agreement_stakeholders_company_id_unit_id_units_company_id_id_fk" FOREIGN KEY ("company_id","unit_id") REFERENCES "public"."units"("company_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_stakeholders" ADD CONSTRAINT "agreement_stakeholders_company_id_employee_id_employees_company_id_id_fk" FOREIGN KEY ("company_id","employee_id") REFERENCES "public"."employees"("company_id","id") ON DELETE no action ON UPDATE no action;