ALTER TABLE `sessions` ADD `helper_id` text REFERENCES advisers(id);--> statement-breakpoint
ALTER TABLE `sessions` ADD `helper_session` text;--> statement-breakpoint
CREATE INDEX `sessions_with_help` ON `sessions` (`helper_id`) WHERE "sessions"."helper_id" is not null;--> statement-breakpoint
ALTER TABLE `messages` ADD `helped_by` text REFERENCES advisers(id);--> statement-breakpoint
CREATE INDEX `access_log_with_help` ON `access_log` (`participant_id`,`at`) WHERE "access_log"."what" like 'assisted%';