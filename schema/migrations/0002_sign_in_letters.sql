CREATE TABLE "sign_in_letters" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"firm_id" uuid NOT NULL,
	"company_id" uuid NOT NULL,
	"employee_id" uuid NOT NULL,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "viewers" ALTER COLUMN "token_id" DROP NOT NULL;--> statement-breakpoint
CREATE INDEX "sign_in_letters_firm_id_company_id_employee_id_index" ON "sign_in_letters" USING btree ("firm_id","company_id","employee_id");