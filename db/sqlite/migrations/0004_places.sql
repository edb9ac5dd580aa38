CREATE TABLE `entrance_pictures` (
	`office_id` text PRIMARY KEY NOT NULL,
	`media_type` text NOT NULL,
	`picture` blob NOT NULL,
	`kept_at` integer NOT NULL,
	`kept_by` text,
	FOREIGN KEY (`office_id`) REFERENCES `offices`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`kept_by`) REFERENCES `advisers`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
ALTER TABLE `offices` ADD `entrance_size` integer;--> statement-breakpoint
ALTER TABLE `offices` ADD `entrance_at` integer;--> statement-breakpoint
ALTER TABLE `local_offers` ADD `schedule` text;--> statement-breakpoint
ALTER TABLE `local_offers` ADD `hours` text;--> statement-breakpoint
ALTER TABLE `local_offers` ADD `suits` text;--> statement-breakpoint
ALTER TABLE `local_offers` ADD `contact_web` text;--> statement-breakpoint
ALTER TABLE `local_offers` ADD `drop_in` integer DEFAULT false NOT NULL;