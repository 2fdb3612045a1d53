// The list above the field: commands, what can be attached, what the bot offers inline.
// Invariant: every row is a button; Escape closes the list and goes back to where it was opened from.
import { make } from "./make.js";

/** What a person can attach: title, line below it, and what the server is told. */
export const ATTACHABLE = [
  ["Photo", "A drawn page", "photo"],
  ["Voice message", "0:04", "voice"],
  ["Document", "page.txt", { document: "page.txt" }],
  ["Contact", "Sam", "contact"],
  ["Location", "Berlin", { location: [52.52, 13.405] }],
  ["Location", "Mannheim", { location: [49.489, 8.467] }],
  ["Location", "Dresden", { location: [51.05, 13.737] }],
  ["Location", "Paris", { location: [48.857, 2.352] }],
  ["Sticker", "👍", "sticker"],
];

export class List {
  /** `done` is called after a row was taken. */
  constructor(done) {
    this.done = done;
    this.node = make("div", { class: "list", role: "group", hidden: true, onkeydown: (event) => this.keyed(event) });
    this.count = make("p", { class: "unseen", role: "status" });
  }

  get open() {
    return !this.node.hidden;
  }

  /** Shows rows of a title, a line and an action; `opener` gets the focus back. */
  show(name, rows, opener) {
    this.close();
    this.opener = opener;
    // Only a button says whether it has opened something; a field may not.
    if (opener.tagName === "BUTTON") opener.setAttribute("aria-expanded", "true");
    this.node.setAttribute("aria-label", name);
    this.node.replaceChildren(...rows.map(([title, line, action]) => {
      const onclick = () => {
        this.close();
        this.done();
        action();
      };
      return make("button", { type: "button", onclick },
        make("strong", { dir: "auto" }, title), " ", line ? make("small", { dir: "auto" }, line) : null);
    }));
    this.count.textContent = `${name}: ${rows.length}`;
    this.node.hidden = rows.length === 0;
  }

  close() {
    this.node.hidden = true;
    this.node.replaceChildren();
    this.count.textContent = "";
    if (this.opener?.hasAttribute("aria-expanded")) this.opener.setAttribute("aria-expanded", "false");
    this.opener = null;
  }

  /** Gives the focus to the first row, or to the last. */
  enter(last) {
    const rows = this.node.querySelectorAll("button");
    rows[last ? rows.length - 1 : 0]?.focus();
  }

  keyed(event) {
    const opener = this.opener;
    if (event.key === "Escape") {
      this.close();
      opener?.focus();
    }
    const way = { ArrowDown: "nextElementSibling", ArrowUp: "previousElementSibling" }[event.key];
    if (!way) return;
    event.preventDefault();
    (document.activeElement[way] ?? opener)?.focus();
  }
}
