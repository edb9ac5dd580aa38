import type { ReactNode } from "react";

/**
 * What is wrong in a form, on top of it: each line links to its field. The heading takes focus when the page loads, so
 * that keyboards and screen readers begin there, without script.
 */
export function ErrorSummary({ title, errors }: { title: ReactNode; errors: readonly { field: string; text: ReactNode }[] }) {
  if (errors.length === 0) return null;
  return (
    <div className="ds-error-summary" role="alert" aria-labelledby="error-summary">
      {/* eslint-disable-next-line jsx-a11y/no-autofocus -- only on the page that comes back with errors */}
      <h2 id="error-summary" tabIndex={-1} autoFocus>
        {title}
      </h2>
      <ul>
        {errors.map(({ field, text }) => (
          <li key={field}>
            <a href={`#${field}`}>{text}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
