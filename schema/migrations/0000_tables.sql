CREATE TYPE "public"."comment_audience" AS ENUM('unit', 'moderator', 'nobody');--> statement-breakpoint
CREATE TYPE "public"."chart_verb" AS ENUM('import', 'addUnit', 'renameUnit', 'moveUnit', 'mergeUnits', 'splitUnit', 'closeUnit', 'setHead');--> statement-breakpoint
CREATE TYPE "public"."lineage_kind" AS ENUM('merge', 'split');--> statement-breakpoint
CREATE TYPE "public"."regime" AS ENUM('R1', 'R2');--> statement-breakpoint
CREATE TYPE "public"."token_kind" AS ENUM('portal', 'analyst');--> statement-breakpoint
CREATE TYPE "public"."user_role" AS ENUM('admin', 'consultant', 'analyst');--> statement-breakpoint
CREATE TYPE "public"."regulation_state" AS ENUM('draft', 'inApproval', 'approved', 'inForce', 'superseded');--> statement-breakpoint
CREATE TYPE "public"."comment_decision" AS ENUM('show', 'moderatorOnly', 'remove');--> statement-breakpoint
CREATE TYPE "public"."entry_kind" AS ENUM('summary', 'unit', 'company');--> statement-breakpoint
CREATE TYPE "public"."release_audience" AS ENUM('sponsor', 'heads', 'everyone');--> statement-breakpoint
CREATE TYPE "public"."release_state" AS ENUM('published', 'withdrawn');--> statement-breakpoint
CREATE TYPE "public"."invitation_state" AS ENUM('pending', 'sent', 'failed', 'handedOver');--> statement-breakpoint
CREATE TYPE "public"."participant_role" AS ENUM('staff', 'representative');--> statement-breakpoint
CREATE TYPE "public"."round_state" AS ENUM('draft', 'open', 'closed', 'scored', 'released', 'cancelled');--> statement-breakpoint
CREATE TYPE "public"."link_state" AS ENUM('proposed', 'confirmed', 'retired');--> statement-breakpoint
CREATE TYPE "public"."weight_state" AS ENUM('draft', 'proposed', 'agreed', 'returned', 'escalated', 'superseded');--> statement-breakpoint
CREATE TABLE "cell_criteria" (
	"firm_id" uuid NOT NULL,
	"company_id" uuid NOT NULL,
	"round_id" uuid NOT NULL,
	"cell_id" uuid NOT NULL,
	"criterion_id" uuid NOT NULL,
	"counts" integer[],
	"low" boolean DEFAULT false NOT NULL,
	CONSTRAINT "cell_criteria_cell_id_criterion_id_pk" PRIMARY KEY("cell_id","criterion_id")
);
--> statement-breakpoint
CREATE TABLE "cells" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"firm_id" uuid NOT NULL,
	"company_id" uuid NOT NULL,
	"round_id" uuid NOT NULL,
	"provider_unit_id" uuid NOT NULL,
	"regime" "regime" NOT NULL,
	"client_unit_ids" uuid[] NOT NULL,
	"under_unit_id" uuid,
	"respondents" integer NOT NULL,
	"not_interacted" integer NOT NULL,
	"undifferentiated" integer,
	"commenters" integer NOT NULL,
	"intensity" double precision,
	"rater_first_score" double precision,
	CONSTRAINT "cells_companyId_roundId_id_unique" UNIQUE("company_id","round_id","id")
);
--> statement-breakpoint
CREATE TABLE "comments" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"firm_id" uuid NOT NULL,
	"company_id" uuid NOT NULL,
	"round_id" uuid NOT NULL,
	"provider_unit_id" uuid NOT NULL,
	"regime" "regime" NOT NULL,
	"client_unit_ids" uuid[],
	"audience" "comment_audience" NOT NULL,
	"text" text NOT NULL,
	CONSTRAINT "comments_companyId_roundId_id_unique" UNIQUE("company_id","round_id","id")
);
--> statement-breakpoint
CREATE TABLE "round_tallies" (
	"round_id" uuid PRIMARY KEY NOT NULL,
	"firm_id" uuid NOT NULL,
	"company_id" uuid NOT NULL,
	"ballots" integer NOT NULL,
	"identical_r_1" integer NOT NULL,
	"identical_r_2" integer,
	"unfit_answers" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "unit_responses" (
	"firm_id" uuid NOT NULL,
	"company_id" uuid NOT NULL,
	"round_id" uuid NOT NULL,
	"unit_id" uuid NOT NULL,
	"invited" integer NOT NULL,
	"cast" integer NOT NULL,
	CONSTRAINT "unit_responses_round_id_unit_id_pk" PRIMARY KEY("round_id","unit_id")
);
--> statement-breakpoint
CREATE TABLE "companies" (
	"id" uuid PRIMARY KEY NOT NULL,
	"firm_id" uuid NOT NULL,
	"name" text NOT NULL,
	"locale" text DEFAULT 'ru' NOT NULL,
	"time_zone" text DEFAULT 'Europe/Moscow' NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"archived_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "companies_firmId_id_unique" UNIQUE("firm_id","id"),
	CONSTRAINT "companies_firmId_name_unique" UNIQUE("firm_id","name")
);
--> statement-breakpoint
CREATE TABLE "journal" (
	"firm_id" uuid NOT NULL,
	"seq" bigint NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"actor" text NOT NULL,
	"actor_id" uuid,
	"company_id" uuid,
	"verb" text NOT NULL,
	"subject" text NOT NULL,
	"subject_id" uuid,
	"detail" jsonb NOT NULL,
	"previous" text NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "journal_firm_id_seq_pk" PRIMARY KEY("firm_id","seq")
);
--> statement-breakpoint
CREATE TABLE "uploads" (
	"id" uuid PRIMARY KEY NOT NULL,
	"firm_id" uuid NOT NULL,
	"company_id" uuid NOT NULL,
	"name" text NOT NULL,
	"bytes" "bytea" NOT NULL,
	"sha256" text NOT NULL,
	"uploaded_at" timestamp with time zone NOT NULL,
	"uploaded_by" uuid NOT NULL,
	CONSTRAINT "uploads_companyId_id_unique" UNIQUE("company_id","id")
);
--> statement-breakpoint
CREATE TABLE "criteria" (
	"id" uuid PRIMARY KEY NOT NULL,
	"firm_id" uuid NOT NULL,
	"company_id" uuid NOT NULL,
	"code" text NOT NULL,
	"name" text NOT NULL,
	"question" text NOT NULL,
	"points" jsonb NOT NULL,
	"sort_order" integer DEFAULT 0 NOT NULL,
	"replaces_id" uuid,
	"retired_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "criteria_companyId_id_unique" UNIQUE("company_id","id"),
	CONSTRAINT "criteria_companyId_code_unique" UNIQUE("company_id","code")
);
--> statement-breakpoint
CREATE TABLE "library_criteria" (
	"id" uuid PRIMARY KEY NOT NULL,
	"firm_id" uuid NOT NULL,
	"code" text NOT NULL,
	"name" text NOT NULL,
	"question" text NOT NULL,
	"points" jsonb NOT NULL,
	"locale" text DEFAULT 'ru' NOT NULL,
	"sort_order" integer DEFAULT 0 NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "library_criteria_firmId_code_locale_unique" UNIQUE("firm_id","code","locale")
);
--> statement-breakpoint
CREATE TABLE "firms" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"locale" text DEFAULT 'ru' NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "chart_changes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"firm_id" uuid NOT NULL,
	"company_id" uuid NOT NULL,
	"verb" chart_verb NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"by" uuid,
	"before" jsonb NOT NULL,
	"after" jsonb NOT NULL,
	"undone_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "employees" (
	"id" uuid PRIMARY KEY NOT NULL,
	"firm_id" uuid NOT NULL,
	"company_id" uuid NOT NULL,
	"code" text NOT NULL,
	"name" text NOT NULL,
	"email" text,
	"locale" text DEFAULT 'ru' NOT NULL,
	"unit_id" uuid NOT NULL,
	"position_id" uuid,
	"sponsor" boolean DEFAULT false NOT NULL,
	"representative" boolean DEFAULT false NOT NULL,
	"left_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "employees_companyId_id_unique" UNIQUE("company_id","id"),
	CONSTRAINT "employees_companyId_code_unique" UNIQUE("company_id","code")
);
--> statement-breakpoint
CREATE TABLE "lineage" (
	"firm_id" uuid NOT NULL,
	"company_id" uuid NOT NULL,
	"from_unit_id" uuid NOT NULL,
	"to_unit_id" uuid NOT NULL,
	"kind" "lineage_kind" NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "lineage_company_id_from_unit_id_to_unit_id_pk" PRIMARY KEY("company_id","from_unit_id","to_unit_id")
);
--> statement-breakpoint
CREATE TABLE "positions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"firm_id" uuid NOT NULL,
	"company_id" uuid NOT NULL,
	"unit_id" uuid NOT NULL,
	"title" text NOT NULL,
	CONSTRAINT "positions_companyId_id_unique" UNIQUE("company_id","id"),
	CONSTRAINT "positions_companyId_unitId_title_unique" UNIQUE("company_id","unit_id","title")
);
--> statement-breakpoint
CREATE TABLE "units" (
	"id" uuid PRIMARY KEY NOT NULL,
	"firm_id" uuid NOT NULL,
	"company_id" uuid NOT NULL,
	"code" text NOT NULL,
	"name" text NOT NULL,
	"parent_id" uuid,
	"sort_order" integer DEFAULT 0 NOT NULL,
	"head_employee_id" uuid,
	"head_guessed" boolean DEFAULT false NOT NULL,
	"regime" "regime",
	"closed_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "units_companyId_id_unique" UNIQUE("company_id","id"),
	CONSTRAINT "units_companyId_code_unique" UNIQUE("company_id","code")
);
--> statement-breakpoint
CREATE TABLE "api_tokens" (
	"id" uuid PRIMARY KEY NOT NULL,
	"firm_id" uuid NOT NULL,
	"company_id" uuid NOT NULL,
	"kind" "token_kind" NOT NULL,
	"name" text NOT NULL,
	"token_hash" text NOT NULL,
	"hint" text NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"revoked_at" timestamp with time zone,
	"last_used_on" date,
	CONSTRAINT "api_tokens_tokenHash_unique" UNIQUE("token_hash"),
	CONSTRAINT "api_tokens_companyId_id_unique" UNIQUE("company_id","id")
);
--> statement-breakpoint
CREATE TABLE "assignments" (
	"firm_id" uuid NOT NULL,
	"company_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	CONSTRAINT "assignments_company_id_user_id_pk" PRIMARY KEY("company_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"firm_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"token_hash" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"seen_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	CONSTRAINT "sessions_tokenHash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE TABLE "sign_in_attempts" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"key" text NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "users" (
	"id" uuid PRIMARY KEY NOT NULL,
	"firm_id" uuid NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"password_hash" text NOT NULL,
	"role" "user_role" NOT NULL,
	"locale" text DEFAULT 'ru' NOT NULL,
	"active" boolean DEFAULT true NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "users_email_unique" UNIQUE("email"),
	CONSTRAINT "users_firmId_id_unique" UNIQUE("firm_id","id")
);
--> statement-breakpoint
CREATE TABLE "viewers" (
	"id" uuid PRIMARY KEY NOT NULL,
	"firm_id" uuid NOT NULL,
	"company_id" uuid NOT NULL,
	"token_id" uuid NOT NULL,
	"employee_id" uuid NOT NULL,
	"token_hash" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	CONSTRAINT "viewers_tokenHash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE TABLE "regulation_versions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"firm_id" uuid NOT NULL,
	"company_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"title" text NOT NULL,
	"state" "regulation_state" NOT NULL,
	"rules" jsonb NOT NULL,
	"weight_version_id" uuid NOT NULL,
	"approved_by" text DEFAULT '' NOT NULL,
	"approved_at" timestamp with time zone,
	"in_force_from" date,
	"created_at" timestamp with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "regulation_versions_companyId_id_unique" UNIQUE("company_id","id"),
	CONSTRAINT "regulation_versions_companyId_number_unique" UNIQUE("company_id","number")
);
--> statement-breakpoint
CREATE TABLE "comment_verdicts" (
	"firm_id" uuid NOT NULL,
	"company_id" uuid NOT NULL,
	"round_id" uuid NOT NULL,
	"comment_id" uuid NOT NULL,
	"decision" "comment_decision" NOT NULL,
	CONSTRAINT "comment_verdicts_round_id_comment_id_pk" PRIMARY KEY("round_id","comment_id")
);
--> statement-breakpoint
CREATE TABLE "release_entries" (
	"id" uuid PRIMARY KEY NOT NULL,
	"firm_id" uuid NOT NULL,
	"company_id" uuid NOT NULL,
	"release_id" uuid NOT NULL,
	"kind" "entry_kind" NOT NULL,
	"unit_id" uuid,
	"body" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "releases" (
	"id" uuid PRIMARY KEY NOT NULL,
	"firm_id" uuid NOT NULL,
	"company_id" uuid NOT NULL,
	"round_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"state" "release_state" NOT NULL,
	"audiences" "release_audience"[] NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	"hash" text NOT NULL,
	"published_at" timestamp with time zone NOT NULL,
	"published_by" uuid,
	"withdrawn_at" timestamp with time zone,
	"withdraw_reason" text,
	CONSTRAINT "releases_companyId_id_unique" UNIQUE("company_id","id"),
	CONSTRAINT "releases_roundId_number_unique" UNIQUE("round_id","number")
);
--> statement-breakpoint
CREATE TABLE "scores" (
	"round_id" uuid PRIMARY KEY NOT NULL,
	"firm_id" uuid NOT NULL,
	"company_id" uuid NOT NULL,
	"scored_at" timestamp with time zone NOT NULL,
	"figures" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "participants" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"firm_id" uuid NOT NULL,
	"company_id" uuid NOT NULL,
	"round_id" uuid NOT NULL,
	"employee_id" uuid NOT NULL,
	"unit_id" uuid NOT NULL,
	"role" "participant_role" NOT NULL,
	"epoch" integer DEFAULT 1 NOT NULL,
	"invitation" "invitation_state" DEFAULT 'pending' NOT NULL,
	"failure" text,
	"removed_at" timestamp with time zone,
	"remove_reason" text,
	CONSTRAINT "participants_roundId_employeeId_unique" UNIQUE("round_id","employee_id"),
	CONSTRAINT "participants_companyId_roundId_id_unique" UNIQUE("company_id","round_id","id")
);
--> statement-breakpoint
CREATE TABLE "reminder_runs" (
	"id" uuid PRIMARY KEY NOT NULL,
	"firm_id" uuid NOT NULL,
	"company_id" uuid NOT NULL,
	"round_id" uuid NOT NULL,
	"occasion" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"sent" integer DEFAULT 0 NOT NULL,
	"failed" integer DEFAULT 0 NOT NULL,
	"finished_at" timestamp with time zone,
	CONSTRAINT "reminder_runs_roundId_occasion_unique" UNIQUE("round_id","occasion")
);
--> statement-breakpoint
CREATE TABLE "round_criteria" (
	"firm_id" uuid NOT NULL,
	"company_id" uuid NOT NULL,
	"round_id" uuid NOT NULL,
	"criterion_id" uuid NOT NULL,
	"code" text NOT NULL,
	"name" text NOT NULL,
	"question" text NOT NULL,
	"points" jsonb NOT NULL,
	"sort_order" integer NOT NULL,
	"weight" integer NOT NULL,
	CONSTRAINT "round_criteria_round_id_criterion_id_pk" PRIMARY KEY("round_id","criterion_id")
);
--> statement-breakpoint
CREATE TABLE "round_keys" (
	"round_id" uuid PRIMARY KEY NOT NULL,
	"firm_id" uuid NOT NULL,
	"company_id" uuid NOT NULL,
	"wrapped_private_key" "bytea" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "round_links" (
	"firm_id" uuid NOT NULL,
	"company_id" uuid NOT NULL,
	"round_id" uuid NOT NULL,
	"client_unit_id" uuid NOT NULL,
	"provider_unit_id" uuid NOT NULL,
	"intensity" double precision,
	"service_name" text,
	CONSTRAINT "round_links_round_id_client_unit_id_provider_unit_id_pk" PRIMARY KEY("round_id","client_unit_id","provider_unit_id")
);
--> statement-breakpoint
CREATE TABLE "round_units" (
	"firm_id" uuid NOT NULL,
	"company_id" uuid NOT NULL,
	"round_id" uuid NOT NULL,
	"unit_id" uuid NOT NULL,
	"code" text NOT NULL,
	"name" text NOT NULL,
	"parent_id" uuid,
	"sort_order" integer NOT NULL,
	"head_employee_id" uuid,
	"regime" "regime" NOT NULL,
	CONSTRAINT "round_units_round_id_unit_id_pk" PRIMARY KEY("round_id","unit_id"),
	CONSTRAINT "round_units_companyId_roundId_unitId_unique" UNIQUE("company_id","round_id","unit_id")
);
--> statement-breakpoint
CREATE TABLE "rounds" (
	"id" uuid PRIMARY KEY NOT NULL,
	"firm_id" uuid NOT NULL,
	"company_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"title" text NOT NULL,
	"state" "round_state" DEFAULT 'draft' NOT NULL,
	"opens_at" timestamp with time zone NOT NULL,
	"closes_at" timestamp with time zone NOT NULL,
	"previous_round_id" uuid,
	"opened_at" timestamp with time zone,
	"closed_at" timestamp with time zone,
	"scored_at" timestamp with time zone,
	"released_at" timestamp with time zone,
	"cancelled_at" timestamp with time zone,
	"cancel_reason" text DEFAULT '' NOT NULL,
	"regulation_version_id" uuid,
	"rules" jsonb,
	"public_key" "bytea",
	"created_at" timestamp with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "rounds_companyId_id_unique" UNIQUE("company_id","id"),
	CONSTRAINT "rounds_companyId_number_unique" UNIQUE("company_id","number")
);
--> statement-breakpoint
CREATE TABLE "links" (
	"id" uuid PRIMARY KEY NOT NULL,
	"firm_id" uuid NOT NULL,
	"company_id" uuid NOT NULL,
	"client_unit_id" uuid NOT NULL,
	"provider_unit_id" uuid NOT NULL,
	"service_id" uuid,
	"intensity" double precision,
	"state" "link_state" DEFAULT 'confirmed' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "links_companyId_id_unique" UNIQUE("company_id","id"),
	CONSTRAINT "links_companyId_clientUnitId_providerUnitId_unique" UNIQUE("company_id","client_unit_id","provider_unit_id"),
	CONSTRAINT "no_self_link" CHECK ("links"."client_unit_id" <> "links"."provider_unit_id"),
	CONSTRAINT "intensity_positive" CHECK ("links"."intensity" is null or "links"."intensity" > 0)
);
--> statement-breakpoint
CREATE TABLE "services" (
	"id" uuid PRIMARY KEY NOT NULL,
	"firm_id" uuid NOT NULL,
	"company_id" uuid NOT NULL,
	"provider_unit_id" uuid NOT NULL,
	"name" text NOT NULL,
	"description" text DEFAULT '' NOT NULL,
	"sort_order" integer DEFAULT 0 NOT NULL,
	"retired_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "services_companyId_id_unique" UNIQUE("company_id","id"),
	CONSTRAINT "services_companyId_providerUnitId_name_unique" UNIQUE("company_id","provider_unit_id","name")
);
--> statement-breakpoint
CREATE TABLE "weight_shares" (
	"firm_id" uuid NOT NULL,
	"company_id" uuid NOT NULL,
	"weight_version_id" uuid NOT NULL,
	"criterion_id" uuid NOT NULL,
	"share" integer NOT NULL,
	"sort_order" integer NOT NULL,
	CONSTRAINT "weight_shares_weight_version_id_criterion_id_pk" PRIMARY KEY("weight_version_id","criterion_id"),
	CONSTRAINT "share_of_100" CHECK ("weight_shares"."share" between 0 and 100)
);
--> statement-breakpoint
CREATE TABLE "weight_versions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"firm_id" uuid NOT NULL,
	"company_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"state" "weight_state" NOT NULL,
	"agreed_on" date,
	"agreed_by" text DEFAULT '' NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"created_by" uuid,
	CONSTRAINT "weight_versions_companyId_id_unique" UNIQUE("company_id","id"),
	CONSTRAINT "weight_versions_companyId_number_unique" UNIQUE("company_id","number")
);
--> statement-breakpoint
ALTER TABLE "cell_criteria" ADD CONSTRAINT "cell_criteria_company_id_round_id_cell_id_cells_company_id_round_id_id_fk" FOREIGN KEY ("company_id","round_id","cell_id") REFERENCES "public"."cells"("company_id","round_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cell_criteria" ADD CONSTRAINT "cell_criteria_round_id_criterion_id_round_criteria_round_id_criterion_id_fk" FOREIGN KEY ("round_id","criterion_id") REFERENCES "public"."round_criteria"("round_id","criterion_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cell_criteria" ADD CONSTRAINT "cell_criteria_firm_id_company_id_companies_firm_id_id_fk" FOREIGN KEY ("firm_id","company_id") REFERENCES "public"."companies"("firm_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cells" ADD CONSTRAINT "cells_company_id_round_id_provider_unit_id_round_units_company_id_round_id_unit_id_fk" FOREIGN KEY ("company_id","round_id","provider_unit_id") REFERENCES "public"."round_units"("company_id","round_id","unit_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cells" ADD CONSTRAINT "cells_firm_id_company_id_companies_firm_id_id_fk" FOREIGN KEY ("firm_id","company_id") REFERENCES "public"."companies"("firm_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_company_id_round_id_provider_unit_id_round_units_company_id_round_id_unit_id_fk" FOREIGN KEY ("company_id","round_id","provider_unit_id") REFERENCES "public"."round_units"("company_id","round_id","unit_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_firm_id_company_id_companies_firm_id_id_fk" FOREIGN KEY ("firm_id","company_id") REFERENCES "public"."companies"("firm_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "round_tallies" ADD CONSTRAINT "round_tallies_company_id_round_id_rounds_company_id_id_fk" FOREIGN KEY ("company_id","round_id") REFERENCES "public"."rounds"("company_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "unit_responses" ADD CONSTRAINT "unit_responses_company_id_round_id_unit_id_round_units_company_id_round_id_unit_id_fk" FOREIGN KEY ("company_id","round_id","unit_id") REFERENCES "public"."round_units"("company_id","round_id","unit_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "unit_responses" ADD CONSTRAINT "unit_responses_firm_id_company_id_companies_firm_id_id_fk" FOREIGN KEY ("firm_id","company_id") REFERENCES "public"."companies"("firm_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "companies" ADD CONSTRAINT "companies_firm_id_firms_id_fk" FOREIGN KEY ("firm_id") REFERENCES "public"."firms"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "criteria" ADD CONSTRAINT "criteria_company_id_replaces_id_criteria_company_id_id_fk" FOREIGN KEY ("company_id","replaces_id") REFERENCES "public"."criteria"("company_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "criteria" ADD CONSTRAINT "criteria_firm_id_company_id_companies_firm_id_id_fk" FOREIGN KEY ("firm_id","company_id") REFERENCES "public"."companies"("firm_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "library_criteria" ADD CONSTRAINT "library_criteria_firm_id_firms_id_fk" FOREIGN KEY ("firm_id") REFERENCES "public"."firms"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "chart_changes" ADD CONSTRAINT "chart_changes_firm_id_company_id_companies_firm_id_id_fk" FOREIGN KEY ("firm_id","company_id") REFERENCES "public"."companies"("firm_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "employees" ADD CONSTRAINT "employees_company_id_unit_id_units_company_id_id_fk" FOREIGN KEY ("company_id","unit_id") REFERENCES "public"."units"("company_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "employees" ADD CONSTRAINT "employees_company_id_position_id_positions_company_id_id_fk" FOREIGN KEY ("company_id","position_id") REFERENCES "public"."positions"("company_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "employees" ADD CONSTRAINT "employees_firm_id_company_id_companies_firm_id_id_fk" FOREIGN KEY ("firm_id","company_id") REFERENCES "public"."companies"("firm_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lineage" ADD CONSTRAINT "lineage_company_id_from_unit_id_units_company_id_id_fk" FOREIGN KEY ("company_id","from_unit_id") REFERENCES "public"."units"("company_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lineage" ADD CONSTRAINT "lineage_company_id_to_unit_id_units_company_id_id_fk" FOREIGN KEY ("company_id","to_unit_id") REFERENCES "public"."units"("company_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lineage" ADD CONSTRAINT "lineage_firm_id_company_id_companies_firm_id_id_fk" FOREIGN KEY ("firm_id","company_id") REFERENCES "public"."companies"("firm_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "positions" ADD CONSTRAINT "positions_company_id_unit_id_units_company_id_id_fk" FOREIGN KEY ("company_id","unit_id") REFERENCES "public"."units"("company_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "positions" ADD CONSTRAINT "positions_firm_id_company_id_companies_firm_id_id_fk" FOREIGN KEY ("firm_id","company_id") REFERENCES "public"."companies"("firm_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "units" ADD CONSTRAINT "units_firm_id_company_id_companies_firm_id_id_fk" FOREIGN KEY ("firm_id","company_id") REFERENCES "public"."companies"("firm_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "units" ADD CONSTRAINT "units_company_id_parent_id_units_company_id_id_fk" FOREIGN KEY ("company_id","parent_id") REFERENCES "public"."units"("company_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_firm_id_user_id_users_firm_id_id_fk" FOREIGN KEY ("firm_id","user_id") REFERENCES "public"."users"("firm_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_firm_id_user_id_users_firm_id_id_fk" FOREIGN KEY ("firm_id","user_id") REFERENCES "public"."users"("firm_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "users" ADD CONSTRAINT "users_firm_id_firms_id_fk" FOREIGN KEY ("firm_id") REFERENCES "public"."firms"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "viewers" ADD CONSTRAINT "viewers_company_id_token_id_api_tokens_company_id_id_fk" FOREIGN KEY ("company_id","token_id") REFERENCES "public"."api_tokens"("company_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "regulation_versions" ADD CONSTRAINT "regulation_versions_company_id_weight_version_id_weight_versions_company_id_id_fk" FOREIGN KEY ("company_id","weight_version_id") REFERENCES "public"."weight_versions"("company_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "regulation_versions" ADD CONSTRAINT "regulation_versions_firm_id_company_id_companies_firm_id_id_fk" FOREIGN KEY ("firm_id","company_id") REFERENCES "public"."companies"("firm_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment_verdicts" ADD CONSTRAINT "comment_verdicts_company_id_round_id_comment_id_comments_company_id_round_id_id_fk" FOREIGN KEY ("company_id","round_id","comment_id") REFERENCES "public"."comments"("company_id","round_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment_verdicts" ADD CONSTRAINT "comment_verdicts_firm_id_company_id_companies_firm_id_id_fk" FOREIGN KEY ("firm_id","company_id") REFERENCES "public"."companies"("firm_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "release_entries" ADD CONSTRAINT "release_entries_company_id_release_id_releases_company_id_id_fk" FOREIGN KEY ("company_id","release_id") REFERENCES "public"."releases"("company_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "release_entries" ADD CONSTRAINT "release_entries_firm_id_company_id_companies_firm_id_id_fk" FOREIGN KEY ("firm_id","company_id") REFERENCES "public"."companies"("firm_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "releases" ADD CONSTRAINT "releases_company_id_round_id_rounds_company_id_id_fk" FOREIGN KEY ("company_id","round_id") REFERENCES "public"."rounds"("company_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "releases" ADD CONSTRAINT "releases_firm_id_company_id_companies_firm_id_id_fk" FOREIGN KEY ("firm_id","company_id") REFERENCES "public"."companies"("firm_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scores" ADD CONSTRAINT "scores_company_id_round_id_rounds_company_id_id_fk" FOREIGN KEY ("company_id","round_id") REFERENCES "public"."rounds"("company_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participants" ADD CONSTRAINT "participants_company_id_round_id_unit_id_round_units_company_id_round_id_unit_id_fk" FOREIGN KEY ("company_id","round_id","unit_id") REFERENCES "public"."round_units"("company_id","round_id","unit_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participants" ADD CONSTRAINT "participants_company_id_employee_id_employees_company_id_id_fk" FOREIGN KEY ("company_id","employee_id") REFERENCES "public"."employees"("company_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participants" ADD CONSTRAINT "participants_firm_id_company_id_companies_firm_id_id_fk" FOREIGN KEY ("firm_id","company_id") REFERENCES "public"."companies"("firm_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reminder_runs" ADD CONSTRAINT "reminder_runs_company_id_round_id_rounds_company_id_id_fk" FOREIGN KEY ("company_id","round_id") REFERENCES "public"."rounds"("company_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reminder_runs" ADD CONSTRAINT "reminder_runs_firm_id_company_id_companies_firm_id_id_fk" FOREIGN KEY ("firm_id","company_id") REFERENCES "public"."companies"("firm_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "round_criteria" ADD CONSTRAINT "round_criteria_company_id_round_id_rounds_company_id_id_fk" FOREIGN KEY ("company_id","round_id") REFERENCES "public"."rounds"("company_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "round_criteria" ADD CONSTRAINT "round_criteria_company_id_criterion_id_criteria_company_id_id_fk" FOREIGN KEY ("company_id","criterion_id") REFERENCES "public"."criteria"("company_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "round_criteria" ADD CONSTRAINT "round_criteria_firm_id_company_id_companies_firm_id_id_fk" FOREIGN KEY ("firm_id","company_id") REFERENCES "public"."companies"("firm_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "round_keys" ADD CONSTRAINT "round_keys_company_id_round_id_rounds_company_id_id_fk" FOREIGN KEY ("company_id","round_id") REFERENCES "public"."rounds"("company_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "round_links" ADD CONSTRAINT "round_links_company_id_round_id_client_unit_id_round_units_company_id_round_id_unit_id_fk" FOREIGN KEY ("company_id","round_id","client_unit_id") REFERENCES "public"."round_units"("company_id","round_id","unit_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "round_links" ADD CONSTRAINT "round_links_company_id_round_id_provider_unit_id_round_units_company_id_round_id_unit_id_fk" FOREIGN KEY ("company_id","round_id","provider_unit_id") REFERENCES "public"."round_units"("company_id","round_id","unit_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "round_links" ADD CONSTRAINT "round_links_firm_id_company_id_companies_firm_id_id_fk" FOREIGN KEY ("firm_id","company_id") REFERENCES "public"."companies"("firm_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "round_units" ADD CONSTRAINT "round_units_company_id_round_id_rounds_company_id_id_fk" FOREIGN KEY ("company_id","round_id") REFERENCES "public"."rounds"("company_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "round_units" ADD CONSTRAINT "round_units_company_id_unit_id_units_company_id_id_fk" FOREIGN KEY ("company_id","unit_id") REFERENCES "public"."units"("company_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "round_units" ADD CONSTRAINT "round_units_firm_id_company_id_companies_firm_id_id_fk" FOREIGN KEY ("firm_id","company_id") REFERENCES "public"."companies"("firm_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rounds" ADD CONSTRAINT "rounds_company_id_previous_round_id_rounds_company_id_id_fk" FOREIGN KEY ("company_id","previous_round_id") REFERENCES "public"."rounds"("company_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rounds" ADD CONSTRAINT "rounds_company_id_regulation_version_id_regulation_versions_company_id_id_fk" FOREIGN KEY ("company_id","regulation_version_id") REFERENCES "public"."regulation_versions"("company_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rounds" ADD CONSTRAINT "rounds_firm_id_company_id_companies_firm_id_id_fk" FOREIGN KEY ("firm_id","company_id") REFERENCES "public"."companies"("firm_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "links" ADD CONSTRAINT "links_company_id_client_unit_id_units_company_id_id_fk" FOREIGN KEY ("company_id","client_unit_id") REFERENCES "public"."units"("company_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "links" ADD CONSTRAINT "links_company_id_provider_unit_id_units_company_id_id_fk" FOREIGN KEY ("company_id","provider_unit_id") REFERENCES "public"."units"("company_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "links" ADD CONSTRAINT "links_company_id_service_id_services_company_id_id_fk" FOREIGN KEY ("company_id","service_id") REFERENCES "public"."services"("company_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "links" ADD CONSTRAINT "links_firm_id_company_id_companies_firm_id_id_fk" FOREIGN KEY ("firm_id","company_id") REFERENCES "public"."companies"("firm_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "services" ADD CONSTRAINT "services_company_id_provider_unit_id_units_company_id_id_fk" FOREIGN KEY ("company_id","provider_unit_id") REFERENCES "public"."units"("company_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "services" ADD CONSTRAINT "services_firm_id_company_id_companies_firm_id_id_fk" FOREIGN KEY ("firm_id","company_id") REFERENCES "public"."companies"("firm_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "weight_shares" ADD CONSTRAINT "weight_shares_company_id_weight_version_id_weight_versions_company_id_id_fk" FOREIGN KEY ("company_id","weight_version_id") REFERENCES "public"."weight_versions"("company_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "weight_shares" ADD CONSTRAINT "weight_shares_company_id_criterion_id_criteria_company_id_id_fk" FOREIGN KEY ("company_id","criterion_id") REFERENCES "public"."criteria"("company_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "weight_shares" ADD CONSTRAINT "weight_shares_firm_id_company_id_companies_firm_id_id_fk" FOREIGN KEY ("firm_id","company_id") REFERENCES "public"."companies"("firm_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "weight_versions" ADD CONSTRAINT "weight_versions_firm_id_company_id_companies_firm_id_id_fk" FOREIGN KEY ("firm_id","company_id") REFERENCES "public"."companies"("firm_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "cells_round_id_provider_unit_id_index" ON "cells" USING btree ("round_id","provider_unit_id");--> statement-breakpoint
CREATE INDEX "comments_round_id_provider_unit_id_index" ON "comments" USING btree ("round_id","provider_unit_id");--> statement-breakpoint
CREATE INDEX "journal_firm_id_company_id_seq_index" ON "journal" USING btree ("firm_id","company_id","seq");--> statement-breakpoint
CREATE INDEX "chart_changes_company_id_at_index" ON "chart_changes" USING btree ("company_id","at");--> statement-breakpoint
CREATE INDEX "employees_company_id_unit_id_index" ON "employees" USING btree ("company_id","unit_id");--> statement-breakpoint
CREATE INDEX "units_company_id_parent_id_index" ON "units" USING btree ("company_id","parent_id");--> statement-breakpoint
CREATE INDEX "assignments_firm_id_user_id_index" ON "assignments" USING btree ("firm_id","user_id");--> statement-breakpoint
CREATE INDEX "sessions_firm_id_user_id_index" ON "sessions" USING btree ("firm_id","user_id");--> statement-breakpoint
CREATE INDEX "sign_in_attempts_key_at_index" ON "sign_in_attempts" USING btree ("key","at");--> statement-breakpoint
CREATE INDEX "release_entries_release_id_kind_unit_id_index" ON "release_entries" USING btree ("release_id","kind","unit_id");--> statement-breakpoint
CREATE INDEX "participants_round_id_unit_id_index" ON "participants" USING btree ("round_id","unit_id");--> statement-breakpoint
CREATE INDEX "links_company_id_provider_unit_id_index" ON "links" USING btree ("company_id","provider_unit_id");