/** The field that says for whom a form was shown. */
export const besideField = "beside";

/**
 * Puts the mark of the person into every form of a page that is shown with an adviser beside. The same browser may sit with another
 * person next; a form of the first one, left open in a tab, must not be kept as the words of the second.
 */
export function markForms(html: string, mark: string): string {
  return html.replace(/<form\b[^>]*\bmethod="post"[^>]*>/g, (form) => `${form}<input type="hidden" name="${besideField}" value="${mark}"/>`);
}
