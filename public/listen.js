// Comfort only: reads the page aloud with the device's own voice. Dates in figures come as words from the server (data-say).

/** One digit at a time, with a pause between groups: devices read a phone number as millions otherwise. */
function sayDigits(number) {
  return number.replace(/(\d)\s(?=\d)/g, "$1, ").replace(/\d(?=\d)/g, "$& ");
}

/** Numbers as a voice says them: phones digit by digit, "09.30" as two numbers, `to` for a dash. Beside a word of `counted` ("room", "kr"), 113 is a number. */
function sayNumbers(text, to, counted) {
  return text
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2066-\u2069]/g, "")
    .replace(/\s+/g, " ")
    .replace(/\b(\d\d( \d\d){3}|116 ?\d{3}|11[0-3])\b/g, (number, ...rest) => {
      const [at, whole] = rest.slice(-2);
      const around = `${whole.slice(0, at)}#${whole.slice(at + number.length)}`;
      return new RegExp(`\\d[ .,:–-]?#|#([.,:–-]?\\d| \\d{3}|%)|(^|[ (])(${counted})\\S{0,4} ?#|# ?(${counted})`, "i").test(around) ? number : sayDigits(number);
    })
    .replace(/(\d[.:]\d\d( [^\d\s–-]+){0,2}) ?[–-] ?(?=\d\d?[.:]\d)|(\d) ?– ?(?=\d)/g, (_, time, part, number) => `${time || number} ${to} `)
    .replace(/(^|[^\d.:,])([01]?\d|2[0-4])[.:]([0-5]\d)(?![\d:]|[.,]\d| ?kr)/g, (_, before, hour, minute) => before + +hour + (+minute ? ` ${minute}` : ""));
}

/** The sentences of a text. No full stop ends one after an initial, "bl.a.", "kl." or the number it starts with, nor before a small letter or a digit. */
function splitSentences(text) {
  const sentences = [];
  let now = "";
  text.split(" ").forEach((word, index, words) => {
    now += `${word} `;
    const goesOn = /^\W?(\p{Lu}|\S*\p{L}\.\p{L}+|[Kk]l|[Nn]r|[Tt]lf|[Dd]r|[Ss]t|[Uu]l|[Вв]ул|[Уу]л)\.$/u.test(word) || /^\d+\. $/.test(now) || /^[«"(]?[\p{Ll}\d]/u.test(words[index + 1]);
    if (words.length === index + 1 || /[!?؟።۔]["»”)]*$/.test(word) || (/\.["»”)]*$/.test(word) && !goesOn)) {
      if (/[\p{L}\d]/u.test(now)) sentences.push(now.trim());
      now = "";
    }
  });
  return sentences;
}

(() => {
  const box = document.getElementById("listen");
  if (!box) return;
  const speech = window.speechSynthesis;
  const [button, slow, none] = ["button", "input", "[hidden]"].map((name) => box.querySelector(name));
  const word = button.querySelector("span");
  const play = word.textContent;
  const data = box.dataset;
  const own = document.documentElement.lang;
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

  let text = "";
  const flush = (way) => {
    for (const sentence of splitSentences(sayNumbers(text, way.to, data.counted).trim())) queue.push({ ...way, text: sentence });
    text = "";
  };

  // What stands in one box, in one language, is read in one go: where a box begins or ends, or the language changes, a sentence ends.
  const read = (node, way) => {
    if (node.nodeType === 3) text += node.data;
    if (node.nodeType !== 1 || node.matches("svg,script,noscript,nav,form:not([data-heard]),audio,.no-print")) return;
    const { display } = getComputedStyle(node);
    if (display === "none") return;
    const isBox = !/^inline/.test(display) || node.matches("br");
    const { lang } = node;
    let inner = isBox ? { ...way, element: node } : way;
    if (lang && lang !== way.lang) {
      const [codes, to] = lang === own ? [data.voices, data.to] : lang === "nb" ? [data.norwegian, data.til] : [lang, ","];
      const voice = findVoice(codes);
      // Without a voice of its own, a word within a sentence is read as it is; a whole text is left out.
      if (voice) inner = { ...inner, lang, voice, to };
      else if (isBox) return flush(way);
    }
    const isApart = isBox || inner !== way;
    // Boxes within a line, and small print, are apart for the eye; for the ear they have a space.
    const gap = display === "inline" && !node.matches("small") ? "" : " ";
    if (isApart) flush(way);
    text += gap;
    if (node.dataset.say) text += node.dataset.say;
    else if (node.matches("[href^=tel]")) text += sayDigits(node.textContent.trim());
    else node.childNodes.forEach((child) => read(child, inner));
    text += gap;
    if (isApart) flush(inner);
  };

  button.addEventListener("click", () => {
    none.hidden = !!findVoice(data.voices);
    if (!none.hidden) return;
    if (queue.length || speech.speaking) return stop();
    read(document.querySelector("main"), { lang: own, voice: findVoice(data.voices), to: data.to });
    word.textContent = data.stop;
    next();
  });
  // Whoever leaves must not be heard: at the press of a link, not when the next page has come.
  document.addEventListener("click", (event) => event.target.closest("a") && stop());
  document.addEventListener("visibilitychange", () => document.hidden && stop());
  addEventListener("pagehide", stop);
  if (speech && speech.addEventListener) speech.addEventListener("voiceschanged", show);
  show();
})();
