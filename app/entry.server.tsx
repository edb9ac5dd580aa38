import type { AppLoadContext, EntryContext } from "@remix-run/node";
import { RemixServer } from "@remix-run/react";
import { isRouteErrorResponse } from "@remix-run/react";
import { renderToString } from "react-dom/server";
import { markForms } from "./features/helped/mark-forms.ts";
import { TextProvider } from "./i18n/text-provider.tsx";
import { textsFor } from "./i18n/texts.server.ts";
import { describeError } from "./log.server.ts";
import { FrameProvider } from "./ui/frame.tsx";

/** Renders a page in one go, in the language of its address. Nothing is hydrated: docs/decisions/0003-no-framework-script.md. */
export default function handleRequest(request: Request, status: number, headers: Headers, remix: EntryContext, videre: AppLoadContext): Response {
  const html = renderToString(
    <TextProvider instance={textsFor(videre.frame.lang)}>
      <FrameProvider value={videre.frame}>
        <RemixServer context={remix} url={request.url} />
      </FrameProvider>
    </TextProvider>,
  );
  const { signedIn } = videre.frame;
  headers.set("Content-Type", "text/html; charset=utf-8");
  return new Response(`<!DOCTYPE html>${signedIn?.helper ? markForms(html, signedIn.owner) : html}`, { status, headers });
}

/** Notes an error by its kind and place, with the request's id: the error page shows the same id. */
export function handleError(error: unknown, { request, context }: { request: Request; context: AppLoadContext }): void {
  if (request.signal.aborted || isRouteErrorResponse(error)) return;
  context.log.error({ requestId: context.requestId, error: describeError(error) }, "broken");
}
