// Comfort only: the form works without this file. Records with the device's microphone and puts the sound into the file field,
// so that the very same form is sent. A recording that could not be sent stays on the page. Texts come from the page.
(() => {
  const box = document.getElementById("record");
  if (!navigator.mediaDevices || !window.MediaRecorder || !window.DataTransfer) return;
  const words = box.dataset;
  const form = box.closest("form");
  const field = form.elements.sound;
  const fieldBox = field.parentNode;
  const send = form.querySelector(".ds-button:not([type])");
  const [button, choose] = box.querySelectorAll("button");
  const [clock, said] = box.querySelectorAll("[role]");
  const sound = box.querySelector("audio");
  const types = ["audio/webm;codecs=opus", "audio/mp4", "audio/ogg;codecs=opus"];
  let recorder;
  let asking;
  let sendAfter;
  let busy;

  const say = (text) => (said.textContent = text);
  const isRecording = () => recorder && recorder.state !== "inactive";

  // One main button at a time: record first, then send.
  const show = () => {
    const has = field.files.length > 0 && !isRecording();
    button.querySelector("span").textContent = isRecording() ? words.stop : has ? words.again : words.start;
    button.dataset.variant = has ? "secondary" : "";
    send.dataset.variant = has ? "" : "secondary";
    sound.hidden = !has;
    choose.disabled = isRecording();
    URL.revokeObjectURL(sound.src);
    if (has) sound.src = URL.createObjectURL(field.files[0]);
    else sound.removeAttribute("src");
  };

  const showField = () => {
    fieldBox.style.display = "";
    choose.hidden = true;
  };

  const keep = (parts, type) => {
    const file = new File(parts, type.includes("mp4") ? "lyd.m4a" : type.includes("ogg") ? "lyd.ogg" : "lyd.webm", { type });
    const files = new DataTransfer();
    files.items.add(file);
    field.files = files.files;
  };

  const record = async () => {
    if (asking) return;
    asking = true;
    const stream = await navigator.mediaDevices.getUserMedia({ audio: true }).catch((error) => {
      say(error.name === "NotAllowedError" || error.name === "SecurityError" ? words.refused : words.missing);
      showField();
    });
    asking = false;
    if (!stream) return;
    const parts = [];
    const began = performance.now();
    recorder = new MediaRecorder(stream, { mimeType: types.find((type) => MediaRecorder.isTypeSupported(type)), audioBitsPerSecond: +words.bits });
    recorder.ondataavailable = ({ data }) => data.size && parts.push(data);
    let full = false;
    const watch = setInterval(() => {
      const seconds = Math.min(Math.floor((performance.now() - began) / 1e3), +words.seconds);
      clock.textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
      if (seconds < +words.seconds || !isRecording()) return;
      full = true;
      recorder.stop();
    }, 250);
    recorder.onstop = () => {
      clearInterval(watch);
      stream.getTracks().forEach((track) => track.stop());
      if (parts.length) keep(parts, recorder.mimeType.split(";")[0]);
      say(full ? words.limit : parts.length ? words.ready : "");
      show();
      if (sendAfter) form.requestSubmit(send);
      sendAfter = false;
    };
    recorder.start(1e3);
    field.value = "";
    clock.textContent = "0:00";
    say(words.now);
    show();
  };

  button.addEventListener("click", () => (isRecording() ? recorder.stop() : record()));
  choose.addEventListener("click", () => {
    showField();
    field.focus();
  });
  field.addEventListener("change", () => {
    clock.textContent = "";
    say(field.files.length ? words.ready : "");
    show();
  });

  // Whatever goes wrong on the way, the page with the recording stays; what the server says is shown on it.
  const giveBack = (text) => {
    busy = form.busy = false;
    say(text);
    said.scrollIntoView({ block: "center" });
  };

  form.addEventListener("submit", async (event) => {
    if (event.submitter && event.submitter.hasAttribute("formaction")) return;
    event.preventDefault();
    if (busy) return;
    if (isRecording()) {
      sendAfter = true;
      form.busy = false;
      return recorder.stop();
    }
    if (field.files.length && field.files[0].size > +words.max) return setTimeout(giveBack, 0, words.large);
    busy = true;
    say(words.sending);
    try {
      const answer = await fetch(form.action, { method: "POST", body: new FormData(form) });
      if (answer.redirected) return location.assign(answer.url);
      const html = await answer.text();
      if (answer.status !== 400) {
        const page = new DOMParser().parseFromString(html, "text/html");
        const told = page.querySelectorAll(page.querySelector(".field-error") ? ".field-error" : "h1,h1~p");
        return giveBack([...told].map((one) => one.textContent.trim()).slice(0, 2).join(". "));
      }
      document.open();
      document.write(html);
      document.close();
    } catch {
      giveBack(words.lost);
    }
  });

  addEventListener("pagehide", () => isRecording() && recorder.stop());
  if (!field.hasAttribute("aria-invalid")) fieldBox.style.display = "none";
  else choose.hidden = true;
  field.removeAttribute("capture");
  box.hidden = false;
  show();
})();
