CREATE TABLE `access_log` (
	`id` text PRIMARY KEY NOT NULL,
	`participant_id` text NOT NULL,
	`adviser_id` text NOT NULL,
	`what` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`participant_id`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`adviser_id`) REFERENCES `advisers`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `access_log_by_participant` ON `access_log` (`participant_id`,`at`);--> statement-breakpoint
CREATE TABLE `advisers` (
	`id` text PRIMARY KEY NOT NULL,
	`office_id` text NOT NULL,
	`name` text NOT NULL,
	`role` text NOT NULL,
	`phone` text NOT NULL,
	`email` text NOT NULL,
	`password_hash` text NOT NULL,
	`active` integer NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`office_id`) REFERENCES `offices`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `advisers_email_unique` ON `advisers` (`email`);--> statement-breakpoint
CREATE TABLE `meldekort_cycles` (
	`participant_id` text PRIMARY KEY NOT NULL,
	`type` text NOT NULL,
	`first_monday` text,
	`updated_at` integer NOT NULL,
	`updated_by` text NOT NULL,
	FOREIGN KEY (`participant_id`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `offices` (
	`id` text PRIMARY KEY NOT NULL,
	`municipality` text NOT NULL,
	`name` text NOT NULL,
	`street` text NOT NULL,
	`postal_code` text NOT NULL,
	`city` text NOT NULL,
	`access` text,
	`bus_stop` text,
	`phone` text NOT NULL,
	`opening_hours` text NOT NULL,
	`answer_days` integer NOT NULL,
	`interpreter_notice_days` integer NOT NULL,
	`demo` integer NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `participants` (
	`id` text PRIMARY KEY NOT NULL,
	`office_id` text NOT NULL,
	`name` text NOT NULL,
	`name_search` text NOT NULL,
	`reading_language` text NOT NULL,
	`situation` text NOT NULL,
	`phone` text,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`office_id`) REFERENCES `offices`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `participants_by_office_name` ON `participants` (`office_id`,`name_search`);--> statement-breakpoint
CREATE TABLE `teams` (
	`id` text PRIMARY KEY NOT NULL,
	`participant_id` text NOT NULL,
	`adviser_id` text NOT NULL,
	`role` text NOT NULL,
	`valid_from` text NOT NULL,
	`valid_to` text,
	FOREIGN KEY (`participant_id`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`adviser_id`) REFERENCES `advisers`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `teams_by_adviser` ON `teams` (`adviser_id`,`participant_id`);--> statement-breakpoint
CREATE INDEX `teams_by_participant` ON `teams` (`participant_id`,`adviser_id`);--> statement-breakpoint
CREATE TABLE `access_cards` (
	`id` text PRIMARY KEY NOT NULL,
	`participant_id` text NOT NULL,
	`card_number` text NOT NULL,
	`activation_hash` text,
	`activation_expires_at` integer,
	`pin_hash` text,
	`replaced_at` integer,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`participant_id`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `access_cards_card_number_unique` ON `access_cards` (`card_number`);--> statement-breakpoint
CREATE UNIQUE INDEX `access_cards_one_in_use` ON `access_cards` (`participant_id`) WHERE "access_cards"."replaced_at" is null;--> statement-breakpoint
CREATE TABLE `sessions` (
	`key_hash` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`person_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`last_seen_at` integer NOT NULL,
	`expires_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `sessions_by_person` ON `sessions` (`kind`,`person_id`);--> statement-breakpoint
CREATE INDEX `sessions_by_expiry` ON `sessions` (`expires_at`);--> statement-breakpoint
CREATE TABLE `sign_in_attempts` (
	`subject` text PRIMARY KEY NOT NULL,
	`failed` integer NOT NULL,
	`last_failed_at` integer NOT NULL,
	`locked_until` integer
);
--> statement-breakpoint
CREATE INDEX `sign_in_attempts_by_age` ON `sign_in_attempts` (`last_failed_at`);--> statement-breakpoint
CREATE TABLE `booking_changes` (
	`id` text PRIMARY KEY NOT NULL,
	`booking_id` text NOT NULL,
	`participant_id` text NOT NULL,
	`actor_kind` text NOT NULL,
	`actor_id` text,
	`kind` text NOT NULL,
	`old` text,
	`new` text,
	`at` integer NOT NULL,
	`seen_at` integer,
	FOREIGN KEY (`booking_id`) REFERENCES `bookings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`participant_id`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `booking_changes_by_booking` ON `booking_changes` (`booking_id`,`at`);--> statement-breakpoint
CREATE TABLE `booking_requests` (
	`id` text PRIMARY KEY NOT NULL,
	`booking_id` text NOT NULL,
	`participant_id` text NOT NULL,
	`kind` text NOT NULL,
	`status` text NOT NULL,
	`reason` text,
	`wishes` text NOT NULL,
	`note` text,
	`note_language` text,
	`answer_by` text NOT NULL,
	`next_step` text,
	`answered_by` text,
	`answered_at` integer,
	`form_key` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`booking_id`) REFERENCES `bookings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`participant_id`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`answered_by`) REFERENCES `advisers`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `booking_requests_once` ON `booking_requests` (`participant_id`,`form_key`);--> statement-breakpoint
CREATE UNIQUE INDEX `booking_requests_one_open` ON `booking_requests` (`booking_id`) WHERE "booking_requests"."status" in ('open','offered');--> statement-breakpoint
CREATE INDEX `booking_requests_by_participant` ON `booking_requests` (`participant_id`,`status`);--> statement-breakpoint
CREATE TABLE `bookings` (
	`id` text PRIMARY KEY NOT NULL,
	`participant_id` text NOT NULL,
	`office_id` text NOT NULL,
	`adviser_id` text,
	`status` text NOT NULL,
	`starts_at` integer,
	`ends_at` integer,
	`form` text NOT NULL,
	`purpose` text NOT NULL,
	`place_name` text,
	`street` text,
	`access` text,
	`bus_stop` text,
	`video_link` text,
	`bring` text NOT NULL,
	`child_welcome` integer,
	`brings_child` integer DEFAULT false NOT NULL,
	`needs_travel_help` integer DEFAULT false NOT NULL,
	`note` text,
	`note_language` text,
	`coming_at` integer,
	`ended_reason` text,
	`ended_by` text,
	`next_step` text,
	`sequence` integer DEFAULT 0 NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`participant_id`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`office_id`) REFERENCES `offices`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`adviser_id`) REFERENCES `advisers`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `bookings_by_participant` ON `bookings` (`participant_id`,`starts_at`);--> statement-breakpoint
CREATE INDEX `bookings_by_adviser` ON `bookings` (`adviser_id`,`starts_at`);--> statement-breakpoint
CREATE TABLE `slots` (
	`id` text PRIMARY KEY NOT NULL,
	`adviser_id` text NOT NULL,
	`request_id` text,
	`starts_at` integer NOT NULL,
	`ends_at` integer NOT NULL,
	`taken_by` text,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`adviser_id`) REFERENCES `advisers`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`request_id`) REFERENCES `booking_requests`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`taken_by`) REFERENCES `bookings`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `slots_by_request` ON `slots` (`request_id`,`starts_at`);--> statement-breakpoint
CREATE UNIQUE INDEX `slots_taken_once` ON `slots` (`adviser_id`,`starts_at`) WHERE "slots"."taken_by" is not null;--> statement-breakpoint
CREATE TABLE `interpreter_needs` (
	`participant_id` text PRIMARY KEY NOT NULL,
	`needed` integer NOT NULL,
	`language` text,
	`other_language` text,
	`dialect` text,
	`gender_wish` text,
	`form_wish` text,
	`not_same_person` integer DEFAULT false NOT NULL,
	`for_all_meetings` integer DEFAULT false NOT NULL,
	`updated_at` integer NOT NULL,
	`updated_by` text NOT NULL,
	FOREIGN KEY (`participant_id`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `interpreter_order_events` (
	`id` text PRIMARY KEY NOT NULL,
	`order_id` text NOT NULL,
	`status` text NOT NULL,
	`actor_kind` text NOT NULL,
	`actor_id` text,
	`at` integer NOT NULL,
	FOREIGN KEY (`order_id`) REFERENCES `interpreter_orders`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `interpreter_order_events_by_order` ON `interpreter_order_events` (`order_id`,`at`);--> statement-breakpoint
CREATE TABLE `interpreter_orders` (
	`id` text PRIMARY KEY NOT NULL,
	`booking_id` text NOT NULL,
	`participant_id` text NOT NULL,
	`status` text NOT NULL,
	`language` text NOT NULL,
	`other_language` text,
	`dialect` text,
	`gender_wish` text,
	`form` text NOT NULL,
	`not_same_person` integer DEFAULT false NOT NULL,
	`order_by` text,
	`answer_by` text NOT NULL,
	`late` integer NOT NULL,
	`requested_by` text NOT NULL,
	`task` text,
	`agency_starts_at` integer,
	`agency_ends_at` integer,
	`interpreter_name` text,
	`qualification` text,
	`exception_reason` text,
	`outcome` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`booking_id`) REFERENCES `bookings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`participant_id`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `interpreter_orders_one_live` ON `interpreter_orders` (`booking_id`) WHERE "interpreter_orders"."status" not in ('released','withdrawn','done','absent');--> statement-breakpoint
CREATE INDEX `interpreter_orders_by_booking` ON `interpreter_orders` (`booking_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `interpreter_orders_by_participant` ON `interpreter_orders` (`participant_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `interpreter_orders_with_task` ON `interpreter_orders` (`participant_id`,`order_by`) WHERE "interpreter_orders"."task" is not null;--> statement-breakpoint
CREATE TABLE `internal_notes` (
	`id` text PRIMARY KEY NOT NULL,
	`participant_id` text NOT NULL,
	`thread_id` text,
	`adviser_id` text NOT NULL,
	`text` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`participant_id`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`thread_id`) REFERENCES `threads`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`adviser_id`) REFERENCES `advisers`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `internal_notes_by_thread` ON `internal_notes` (`thread_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `messages` (
	`id` text PRIMARY KEY NOT NULL,
	`thread_id` text NOT NULL,
	`participant_id` text NOT NULL,
	`from` text NOT NULL,
	`adviser_id` text,
	`kind` text NOT NULL,
	`code` text,
	`values` text,
	`text` text,
	`language` text,
	`form_key` text NOT NULL,
	`created_at` integer NOT NULL,
	`opened_at` integer,
	FOREIGN KEY (`thread_id`) REFERENCES `threads`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`participant_id`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`adviser_id`) REFERENCES `advisers`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `messages_by_thread` ON `messages` (`thread_id`,`created_at`);--> statement-breakpoint
CREATE UNIQUE INDEX `messages_once` ON `messages` (`participant_id`,`form_key`);--> statement-breakpoint
CREATE INDEX `messages_unread` ON `messages` (`participant_id`) WHERE "messages"."from" = 'adviser' and "messages"."opened_at" is null;--> statement-breakpoint
CREATE TABLE `notices` (
	`id` text PRIMARY KEY NOT NULL,
	`participant_id` text NOT NULL,
	`booking_id` text,
	`kind` text NOT NULL,
	`language` text NOT NULL,
	`text` text NOT NULL,
	`status` text NOT NULL,
	`due_at` integer NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`participant_id`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`booking_id`) REFERENCES `bookings`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `notices_due` ON `notices` (`status`,`due_at`);--> statement-breakpoint
CREATE INDEX `notices_by_participant` ON `notices` (`participant_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `notices_by_booking` ON `notices` (`booking_id`,`status`);--> statement-breakpoint
CREATE TABLE `thread_presence` (
	`id` text PRIMARY KEY NOT NULL,
	`thread_id` text NOT NULL,
	`adviser_id` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`thread_id`) REFERENCES `threads`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`adviser_id`) REFERENCES `advisers`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `thread_presence_once` ON `thread_presence` (`thread_id`,`adviser_id`);--> statement-breakpoint
CREATE TABLE `threads` (
	`id` text PRIMARY KEY NOT NULL,
	`participant_id` text NOT NULL,
	`to_adviser_id` text,
	`topic` text NOT NULL,
	`booking_id` text,
	`meldekort_day` text,
	`created_at` integer NOT NULL,
	`last_message_at` integer NOT NULL,
	`waiting_since` integer,
	`answer_by` text,
	`urgent` integer DEFAULT false NOT NULL,
	`opened_at` integer,
	`opened_by` text,
	`taken_by` text,
	FOREIGN KEY (`participant_id`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`to_adviser_id`) REFERENCES `advisers`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`booking_id`) REFERENCES `bookings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`opened_by`) REFERENCES `advisers`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`taken_by`) REFERENCES `advisers`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `threads_by_participant` ON `threads` (`participant_id`,`last_message_at`);--> statement-breakpoint
CREATE INDEX `threads_waiting` ON `threads` (`participant_id`,`answer_by`,`waiting_since`) WHERE "threads"."waiting_since" is not null;