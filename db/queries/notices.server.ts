import { notices, type Statement, type Writer } from "#dialect";

/** The statement that puts a notice into the outbox. */
export function insertNotice(write: Writer, notice: typeof notices.$inferInsert): Statement {
  return write.insert(notices).values(notice).returning({ id: notices.id });
}
