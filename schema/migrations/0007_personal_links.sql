CREATE TYPE "public"."delivery_state" AS ENUM('pending', 'sent', 'failed', 'handedOver');--> statement-breakpoint
CREATE TYPE "public"."link_purpose" AS ENUM('agreeWeights', 'approveRegulation', 'acknowledgeRegulation', 'confirmLinks');--> statement-breakpoint
CREATE TABLE "personal_links" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"firm_id" uuid NOT NULL,
	"company_id" uuid NOT NULL,
	"employee_id" uuid NOT NULL,
	"purpose" "link_purpose" NOT NULL,
	"subject_id" uuid NOT NULL,
	"epoch" integer DEFAULT 0 NOT NULL,
	"letter" text NOT NULL,
	"delivery" "delivery_state" DEFAULT 'pending' NOT NULL,
	"failure" text,
	"notices" integer DEFAULT 0 NOT NULL,
	"last_notice_at" timestamp with time zone,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "personal_links_companyId_purpose_subjectId_employeeId_unique" UNIQUE("company_id","purpose","subject_id","employee_id")
);
