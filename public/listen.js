// Comfort only: reads the page aloud with the device's own voice. What is said how is in read-page.js, which comes at the first press.
(() => {
  const box = document.getElementById("listen");
  const speech = window.speechSynthesis;
  const [button, slow, none] = ["button", "input", "[hidden]"].map((name) => box.querySelector(name));
  const word = button.querySelector("span");
  const play = word.textContent;
  const data = box.dataset;
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
    slow.parentNode.style.display = findVoice(data.voices) ? "" : "none";
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
    if (speech) speech.cancel();
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

  button.addEventListener("click", () => {
    none.hidden = !!findVoice(data.voices);
    if (!none.hidden) return;
    if (word.textContent !== play) return stop();
    word.textContent = data.stop;
    // Some phones only let a page speak that began within the press.
    speech.speak(new SpeechSynthesisUtterance(""));
    const start = () => {
      if (word.textContent === play || queue.length) return;
      queue = collectSentences(box, findVoice);
      next();
    };
    if (window.collectSentences) return start();
    const script = document.createElement("script");
    script.src = "/read-page.js";
    script.onload = start;
    script.onerror = stop;
    document.head.append(script);
  });
  // Whoever leaves must not be heard: at the press of a link, not when the next page has come.
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a");
    if (!link) return;
    stop();
    if (!link.closest(".quick-exit")) return;
    // The way out takes the place of the page in the history, so that "back" does not show it again.
    event.preventDefault();
    location.replace(link.href);
  });
  document.addEventListener("visibilitychange", () => document.hidden && stop());
  addEventListener("pagehide", stop);
  if (speech && speech.addEventListener) speech.addEventListener("voiceschanged", show);
  show();
})();
