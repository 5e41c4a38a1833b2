/* Rares and deaths, newest first. The same few elements are used again and again. */
import { append, setText } from "./words.js";

/** Screen readers hear one sentence in this time at most. */
const SPEAK_MS = 5000;

export class News {
  constructor(list, speaker, onChoose) {
    this.list = list;
    this.speaker = speaker;
    this.spokenAt = 0;
    this.unspoken = [];
    this.shown = [];
    list.addEventListener("click", ({ target }) => {
      const at = [...list.children].indexOf(target.closest("li"));
      if (at >= 0) onChoose(this.shown[at]);
    });
  }

  /** `isFresh`: what is new has just happened; what was fetched is not read out. */
  update(news, isFresh) {
    if (isFresh) this.unspoken.push(...news.filter((one) => !this.shown.includes(one)));
    this.shown = news.slice();
    const { children } = this.list;
    while (children.length < news.length) append(append(this.list, "li"), "button");
    news.forEach((one, at) => {
      children[at].dataset.kind = one.kind;
      const time = new Date(one.at).toTimeString().slice(0, 8);
      setText(children[at].firstChild, `${time} ${one.name} ${one.text}`);
    });
    this.speak();
  }

  speak() {
    const [first, ...others] = this.unspoken;
    if (!first || Date.now() - this.spokenAt < SPEAK_MS) return;
    this.spokenAt = Date.now();
    this.unspoken = [];
    const more = others.length > 0 ? `, and ${others.length} more` : "";
    setText(this.speaker, `${first.name} ${first.text}${more}`);
  }
}
