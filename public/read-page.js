// What the device's voice is given of a page, sentence by sentence; loaded when somebody presses the button of listen.js. Dates in figures come as words from the server (data-say).

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

/** Every sentence of the page with its voice and where it stands. `findVoice` gives the device's voice for codes, or none. */
function collectSentences(box, findVoice) {
  const data = box.dataset;
  const own = document.documentElement.lang;
  const queue = [];
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

  read(document.querySelector("main"), { lang: own, voice: findVoice(data.voices), to: data.to });
  return queue;
}
