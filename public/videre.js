// Comfort only: every page works without this file. It keeps drafts, keeps the text when the network is lost,
// sends a form once, and warns two minutes before the session ends. Texts come from the page.
(() => {
  const page = document;
  const { owner, left, soon, stay } = page.body.dataset;
  const kept = sessionStorage;
  // The same page in another language has the same draft.
  const key = location.pathname.replace(/^\/[^/]*/, "");
  const areas = [...page.querySelectorAll("form[data-offline] textarea")];

  // Phones are shared: what another person began to write goes first.
  if (kept.getItem("owner") !== owner) kept.clear();
  kept.setItem("owner", owner);
  const draft = JSON.parse(kept.getItem(key) || "[]");
  areas.forEach((area, n) => (area.value ||= draft[n] || ""));
  page.addEventListener("input", () => areas.length && kept.setItem(key, JSON.stringify(areas.map((area) => area.value))));
  page.querySelector("[autofocus]")?.focus();

  const note = (text) => {
    const box = page.createElement("div");
    box.className = "ds-alert";
    box.dataset.color = "warning";
    box.setAttribute("role", "alert");
    box.append(text);
    return box;
  };

  page.addEventListener("submit", async (event) => {
    const form = event.target;
    const button = event.submitter;
    if (form.action.endsWith("/logg-ut")) return kept.clear();
    if (form.method !== "post") return;
    if (form.busy) return event.preventDefault();
    form.busy = true;
    const text = form.dataset.offline;
    if (!text || !button || button.hasAttribute("formaction")) return;
    event.preventDefault();
    try {
      const fields = new URLSearchParams(new FormData(form));
      if (button.name) fields.append(button.name, button.value);
      const answer = await fetch(form.action, { method: "POST", body: fields, signal: AbortSignal.timeout?.(3e4) });
      if (answer.redirected) {
        if (form.querySelector("textarea")) kept.removeItem(key);
        return location.assign(answer.url);
      }
      const html = await answer.text();
      page.open();
      page.write(html);
      page.close();
    } catch {
      form.busy = false;
      form.box?.remove();
      form.append((form.box = note(text)));
    }
  });

  // A page out of the browser's memory may show what has been signed out of.
  addEventListener("pageshow", (event) => event.persisted && location.reload());

  // The server's count of seconds, not its clock: the clocks of old phones are wrong.
  let end = Date.now() + left * 1e3;
  let bar;
  clearInterval(window.sessionWatch);
  window.sessionWatch = setInterval(() => {
    if (bar || end - Date.now() > 12e4) return;
    const button = page.createElement("button");
    button.className = "ds-button";
    button.append(stay);
    button.onclick = async () => {
      const answer = await fetch(location.pathname.split("/", 3).join("/")).then((one) => one.text(), String);
      const more = / data-left="(\d+)/.exec(answer);
      if (!more) return;
      end = Date.now() + more[1] * 1e3;
      bar = bar.remove();
    };
    bar = note(soon);
    bar.append(button);
    bar.style = "position:sticky;inset-block-start:0;z-index:9";
    page.body.prepend(bar);
  }, 5e3);
})();
