CREATE TYPE "public"."link_side" AS ENUM('client', 'provider', 'team');--> statement-breakpoint
CREATE TYPE "public"."link_word" AS ENUM('proposed', 'confirmed', 'disputed', 'withdrawn', 'dropped');--> statement-breakpoint
ALTER TYPE "public"."link_state" ADD VALUE 'disputed' BEFORE 'retired';--> statement-breakpoint
CREATE TABLE "link_answers" (
	"id" uuid PRIMARY KEY NOT NULL,
	"firm_id" uuid NOT NULL,
	"company_id" uuid NOT NULL,
	"link_id" uuid NOT NULL,
	"side" "link_side" NOT NULL,
	"word" "link_word" NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"speaker" text NOT NULL,
	"employee_id" uuid,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "link_asked" (
	"firm_id" uuid NOT NULL,
	"company_id" uuid NOT NULL,
	"asking_id" uuid NOT NULL,
	"employee_id" uuid NOT NULL,
	"asked_at" timestamp with time zone,
	"answered_at" timestamp with time zone,
	CONSTRAINT "link_asked_company_id_asking_id_employee_id_pk" PRIMARY KEY("company_id","asking_id","employee_id")
);
--> statement-breakpoint
CREATE TABLE "link_askings" (
	"id" uuid PRIMARY KEY NOT NULL,
	"firm_id" uuid NOT NULL,
	"company_id" uuid NOT NULL,
	"opened_at" timestamp with time zone NOT NULL,
	"deadline" date,
	"closed_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "link_askings_companyId_id_unique" UNIQUE("company_id","id")
);
--> statement-breakpoint
ALTER TABLE "link_answers" ADD CONSTRAINT "link_answers_company_id_link_id_links_company_id_id_fk" FOREIGN KEY ("company_id","link_id") REFERENCES "public"."links"("company_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "link_answers" ADD CONSTRAINT "link_answers_firm_id_company_id_companies_firm_id_id_fk" FOREIGN KEY ("firm_id","company_id") REFERENCES "public"."companies"("firm_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "link_asked" ADD CONSTRAINT "link_asked_company_id_asking_id_link_askings_company_id_id_fk" FOREIGN KEY ("company_id","asking_id") REFERENCES "public"."link_askings"("company_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "link_asked" ADD CONSTRAINT "link_asked_company_id_employee_id_employees_company_id_id_fk" FOREIGN KEY ("company_id","employee_id") REFERENCES "public"."employees"("company_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "link_asked" ADD CONSTRAINT "link_asked_firm_id_company_id_companies_firm_id_id_fk" FOREIGN KEY ("firm_id","company_id") REFERENCES "public"."companies"("firm_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "link_askings" ADD CONSTRAINT "link_askings_firm_id_company_id_companies_firm_id_id_fk" FOREIGN KEY ("firm_id","company_id") REFERENCES "public"."companies"("firm_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "link_answers_company_id_link_id_index" ON "link_answers" USING btree ("company_id","link_id");--> statement-breakpoint
CREATE UNIQUE INDEX "link_askings_one_open" ON "link_askings" USING btree ("company_id") WHERE "link_askings"."closed_at" is null;