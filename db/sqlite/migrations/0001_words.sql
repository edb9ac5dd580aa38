CREATE TABLE `local_offers` (
	`id` text PRIMARY KEY NOT NULL,
	`office_id` text NOT NULL,
	`kind` text NOT NULL,
	`title` text NOT NULL,
	`text` text NOT NULL,
	`place` text,
	`when_text` text,
	`price` text NOT NULL,
	`children_welcome` integer NOT NULL,
	`languages` text NOT NULL,
	`contact_name` text,
	`contact_phone` text,
	`volunteer` integer NOT NULL,
	`last_confirmed` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`updated_by` text,
	FOREIGN KEY (`office_id`) REFERENCES `offices`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`updated_by`) REFERENCES `advisers`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `local_offers_by_kind` ON `local_offers` (`kind`,`last_confirmed`);--> statement-breakpoint
CREATE TABLE `page_feedback` (
	`id` text PRIMARY KEY NOT NULL,
	`page` text NOT NULL,
	`language` text NOT NULL,
	`easy` integer NOT NULL,
	`text` text,
	`created_day` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `page_feedback_by_page` ON `page_feedback` (`page`,`language`);--> statement-breakpoint
CREATE INDEX `page_feedback_by_day` ON `page_feedback` (`created_day`);--> statement-breakpoint
ALTER TABLE `participants` ADD `legal_basis` text;--> statement-breakpoint
ALTER TABLE `threads` ADD `about_page` text;