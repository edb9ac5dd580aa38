CREATE TABLE `outcomes` (
	`id` text PRIMARY KEY NOT NULL,
	`participant_id` text NOT NULL,
	`kind` text NOT NULL,
	`starts_on` text,
	`hours_a_week` integer,
	`steps_done` text NOT NULL,
	`form_key` text NOT NULL,
	`created_at` integer NOT NULL,
	`withdrawn_at` integer,
	FOREIGN KEY (`participant_id`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `outcomes_by_participant` ON `outcomes` (`participant_id`,`created_at`);--> statement-breakpoint
CREATE UNIQUE INDEX `outcomes_once` ON `outcomes` (`participant_id`,`form_key`);--> statement-breakpoint
CREATE TABLE `plan_elements` (
	`id` text PRIMARY KEY NOT NULL,
	`participant_id` text NOT NULL,
	`item` text NOT NULL,
	`status` text NOT NULL,
	`status_on` text NOT NULL,
	`next_on` text,
	`remind_on` text,
	`added_by` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`removed_at` integer,
	FOREIGN KEY (`participant_id`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`added_by`) REFERENCES `advisers`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `plan_elements_by_participant` ON `plan_elements` (`participant_id`,`removed_at`);--> statement-breakpoint
CREATE TABLE `plan_steps` (
	`id` text PRIMARY KEY NOT NULL,
	`element_id` text NOT NULL,
	`participant_id` text NOT NULL,
	`status` text NOT NULL,
	`on` text NOT NULL,
	`actor` text NOT NULL,
	`adviser_id` text,
	`at` integer NOT NULL,
	FOREIGN KEY (`element_id`) REFERENCES `plan_elements`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`participant_id`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`adviser_id`) REFERENCES `advisers`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `plan_steps_by_element` ON `plan_steps` (`element_id`,`at`);--> statement-breakpoint
CREATE TABLE `recordings` (
	`message_id` text PRIMARY KEY NOT NULL,
	`participant_id` text NOT NULL,
	`media_type` text NOT NULL,
	`size` integer NOT NULL,
	`sound` blob NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`message_id`) REFERENCES `messages`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`participant_id`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
ALTER TABLE `notices` ADD `plan_element_id` text REFERENCES plan_elements(id);