// Comfort only: reads the page aloud with the device's own voice. The server has written how numbers are said (data-say).
(() => {
  const box = document.getElementById("listen");
  const speech = window.speechSynthesis;
  const [button, slow, none] = ["button", "input", "p"].map((name) => box.querySelector(name));
  const word = button.querySelector("span");
  const play = word.textContent;
  const parts = "h1,h2,h3,p,li,dt,dd,th,td,summary,address";
  let queue = [];
  let marked;

  const findVoice = (codes) => {
    const voices = speech ? speech.getVoices() : [];
    for (const code of codes.split(" ")) {
      const found = voices.find((voice) => `${voice.lang.replace("_", "-")}-`.toLowerCase().startsWith(`${code}-`.toLowerCase()));
      if (found) return found;
    }
  };

  none.setAttribute("role", "status");

  // The button is there in any case: who presses it is told honestly when the device has no voice for the language.
  const show = () => {
    box.hidden = false;
    slow.parentNode.style.display = findVoice(box.dataset.voices) ? "" : "none";
  };

  const mark = (element) => {
    if (marked) marked.style.outline = "";
    marked = element;
    if (!element) return;
    const folded = element.closest("details");
    if (folded) folded.open = true;
    element.style.outline = "3px solid";
    element.scrollIntoView({ block: "nearest" });
  };

  const stop = () => {
    queue = [];
    speech.cancel();
    mark();
    word.textContent = play;
  };

  const next = () => {
    const one = queue.shift();
    if (!one) return stop();
    const utterance = new SpeechSynthesisUtterance(one.text);
    utterance.voice = one.voice;
    utterance.lang = one.voice.lang;
    utterance.rate = slow.checked ? 0.6 : 0.8;
    utterance.onend = () => word.textContent !== play && next();
    utterance.onerror = () => word.textContent !== play && stop();
    mark(one.element);
    speech.speak(utterance);
  };

  const sentencesOf = (element) => {
    const copy = element.cloneNode(true);
    copy.querySelectorAll(`svg,.no-print,form,${parts}`).forEach((inner) => inner.remove());
    copy.querySelectorAll("[data-say]").forEach((inner) => (inner.textContent = inner.dataset.say));
    return copy.textContent.replace(/\s+/g, " ").match(/(?:[^.!?؟።۔]|[.!?](?!\s|$))+[.!?؟።۔]*/g) || [];
  };

  button.addEventListener("click", () => {
    none.hidden = !!findVoice(box.dataset.voices);
    if (!none.hidden) return;
    if (queue.length || speech.speaking) return stop();
    for (const element of document.querySelectorAll(`main :is(${parts})`)) {
      if (element.closest("#listen,nav,form,.no-print,[hidden]")) continue;
      const own = element.closest("[lang]").lang;
      const voice = findVoice(own === document.documentElement.lang ? box.dataset.voices : own === "nb" ? box.dataset.norwegian : own);
      if (voice) for (const text of sentencesOf(element)) if (text.trim()) queue.push({ text: text.trim(), voice, element });
    }
    word.textContent = box.dataset.stop;
    next();
  });
  addEventListener("pagehide", () => speech && speech.cancel());
  if (speech && speech.addEventListener) speech.addEventListener("voiceschanged", show);
  show();
})();
