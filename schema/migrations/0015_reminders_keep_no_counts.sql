ALTER TABLE "reminder_runs" DROP COLUMN "sent";--> statement-breakpoint
ALTER TABLE "reminder_runs" DROP COLUMN "failed";