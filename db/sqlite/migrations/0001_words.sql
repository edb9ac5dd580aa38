CREATE TABLE `meldekort_marks` (
	`id` text PRIMARY KEY NOT NULL,
	`participant_id` text NOT NULL,
	`period_start` text NOT NULL,
	`sent_at` integer NOT NULL,
	FOREIGN KEY (`participant_id`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `meldekort_marks_by_period` ON `meldekort_marks` (`participant_id`,`period_start`);--> statement-breakpoint
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
CREATE TABLE `text_corrections` (
	`language` text NOT NULL,
	`file` text NOT NULL,
	`block` text NOT NULL,
	`content` text NOT NULL,
	`state` text NOT NULL,
	`role` text,
	`of` text NOT NULL,
	`adviser_id` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`language`, `file`, `block`),
	FOREIGN KEY (`adviser_id`) REFERENCES `advisers`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
ALTER TABLE `advisers` ADD `text_languages` text;--> statement-breakpoint
ALTER TABLE `meldekort_cycles` ADD `shared` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `participants` ADD `legal_basis` text;--> statement-breakpoint
ALTER TABLE `notices` ADD `meldekort_period` text;--> statement-breakpoint
CREATE UNIQUE INDEX `notices_by_meldekort_period` ON `notices` (`participant_id`,`meldekort_period`,`kind`);--> statement-breakpoint
ALTER TABLE `threads` ADD `meldekort_period` text;--> statement-breakpoint
ALTER TABLE `threads` ADD `about_page` text;