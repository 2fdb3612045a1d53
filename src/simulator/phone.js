// One phone: its header, its chat, its keyboard.
// Invariant: what a person does goes to the server; the chat is drawn only from its state.
import { drawMessage } from "./draw.js";
import { ATTACHABLE, List } from "./list.js";
import { make, startOf } from "./make.js";

const LANGUAGES = [
  "", "am", "ar", "bg", "bs", "de", "en", "es", "fa", "fr", "hi", "hr", "hu", "it", "ku", "pl",
  "ps", "pt-br", "ro", "ru", "so", "sq", "sr", "ti", "tr", "uk", "ur", "vi", "zh-hans",
];

export async function act(body) {
  const headers = { "Content-Type": "application/json" };
  const answer = await fetch("/chat/act", { method: "POST", headers, body: JSON.stringify(body) });
  return answer.json();
}

function languageName(code) {
  if (!code) return "not told";
  const own = new Intl.DisplayNames([code], { type: "language" }).of(code);
  return `${own} (${code})`;
}

function announce(text, alert, place) {
  if (alert) {
    document.getElementById("alert-text").textContent = text;
    document.getElementById("alert").showModal();
    return;
  }
  const toast = make("div", { class: "toast", dir: "auto" }, text);
  place.replaceChildren(toast);
  setTimeout(() => toast.remove(), 4000);
}

/** One person's phone. */
export class Phone {
  /** `payload` is what START sends behind its command; `addPerson` adds another person. */
  constructor(person, username, payload, addPerson) {
    this.id = person.id;
    this.username = username;
    this.payload = payload;
    // Opened by a link with a payload, Telegram offers START even in a chat that goes on.
    this.linked = Boolean(payload);
    this.addPerson = addPerson;
    this.drawn = new Map();
    this.noticed = person.notices.at(-1)?.id ?? 0;
    this.build(person);
  }

  build(person) {
    const languages = LANGUAGES.map((code) => make("option", { value: code }, languageName(code)));
    this.title = make("h2", { dir: "auto" });
    this.line = make("p", { dir: "auto", "aria-live": "polite" });
    this.face = make("span", { class: "face", "aria-hidden": "true" });
    this.language = make("select", {
      onchange: () => act({ act: "language", person: this.id, language: this.language.value }),
    }, ...languages);
    this.block = make("button", {
      type: "button", onclick: () => act({ act: "block", person: this.id, blocked: !this.person.blocked }),
    });
    this.log = make("div", {
      class: "log", role: "log", "aria-live": "polite", tabindex: "0", "aria-label": `Chat of ${person.first_name}`,
    });
    this.list = new List(() => {
      this.field.value = "";
      this.field.focus();
    });
    this.toasts = make("div", { role: "status" });
    this.node = make("section", { class: "phone", "aria-label": `Phone of ${person.first_name}` },
      this.head(), this.log, this.toasts, this.foot());
  }

  head() {
    const close = (action) => () => {
      this.more.open = false;
      action();
    };
    this.more = make("details", { class: "more", onkeydown: (event) => event.key === "Escape" && close(() => this.more.firstChild.focus())() },
      make("summary", { "aria-label": "Chat settings" }, "⋮"),
      make("div", {},
        make("label", {}, "Phone language", this.language),
        this.block,
        make("button", { type: "button", onclick: close(() => act({ act: "clear", person: this.id })) }, "Delete chat"),
        make("button", { type: "button", onclick: close(this.addPerson) }, "New person")));
    this.block.addEventListener("click", close(() => {}));
    return make("header", { class: "head" }, this.face, make("div", { class: "who" }, this.title, this.line), this.more);
  }

  foot() {
    this.field = make("textarea", {
      rows: "1", placeholder: "Message", "aria-label": "Message", dir: "auto",
      onkeydown: (event) => this.typed(event), oninput: () => this.changed(),
    });
    this.menu = make("button", {
      type: "button", class: "menu-button", "aria-expanded": "false",
      onclick: () => this.toggle("Menu", this.menu, this.person.commands.map(({ command, description }) =>
        [`/${command}`, description, () => this.send(`/${command}`)])),
    }, "Menu");
    this.clip = make("button", {
      type: "button", class: "clip", "aria-label": "Attach", "aria-expanded": "false",
      onclick: () => this.toggle("Attach", this.clip, ATTACHABLE.map(([title, line, what]) =>
        [title, line, () => this.attach(what)])),
    }, "📎");
    const onsubmit = (event) => {
      event.preventDefault();
      this.submit();
    };
    this.form = make("form", { onsubmit }, this.menu, this.clip, this.field,
      make("button", { type: "submit", class: "send", "aria-label": "Send" }, "➤"));
    this.start = make("button", { type: "button", class: "big", onclick: () => this.begin() });
    return make("footer", { class: "foot" }, this.list.node, this.list.count, this.form, this.start);
  }

  typed(event) {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      this.submit();
    }
    if (event.key === "ArrowUp" && this.list.open) {
      event.preventDefault();
      this.list.enter(true);
    }
    if (event.key !== "Escape") return;
    if (this.editing) this.field.value = "";
    this.editing = null;
    this.hideList();
  }

  submit() {
    const text = this.field.value.trim();
    if (text && this.editing) act({ act: "edit", person: this.id, message: this.editing, text });
    else if (text) this.send(text);
    this.editing = null;
    this.field.value = "";
    this.hideList();
  }

  send(text) {
    this.unread = null;
    return act({ act: "send", person: this.id, text });
  }

  attach(what) {
    this.unread = null;
    return act({ act: "attach", person: this.id, what });
  }

  /** Takes an own message back into the field; sending then changes it. */
  edit({ message_id, text }) {
    this.editing = message_id;
    this.field.value = text;
    this.field.focus();
  }

  begin() {
    this.linked = false;
    return this.send(this.payload ? `/start ${this.payload}` : "/start");
  }

  /** Asks the bot inline while "@bot …" stands in the field. */
  changed() {
    clearTimeout(this.asking);
    const mention = `@${this.username} `;
    if (!this.field.value.toLowerCase().startsWith(mention.toLowerCase())) return this.hideList();
    const text = this.field.value.slice(mention.length);
    this.asking = setTimeout(async () => {
      this.asked = await act({ act: "ask", person: this.id, text });
      this.drawResults(this.person);
    }, 300);
  }

  async press(message, button) {
    this.unread = null;
    if (button.callback_data) return act({ act: "press", person: this.id, message, data: button.callback_data });
    if (button.copy_text) {
      const copied = await navigator.clipboard.writeText(button.copy_text.text).then(() => true, () => false);
      return announce(copied ? "Copied" : button.copy_text.text, !copied, this.toasts);
    }
    const inline = button.switch_inline_query_current_chat ?? button.switch_inline_query;
    if (inline == null) return announce("The chat page cannot do this.", false, this.toasts);
    this.field.value = `@${this.username} ${inline}`;
    this.field.focus();
    return this.changed();
  }

  toggle(name, button, rows) {
    const open = button.getAttribute("aria-expanded") === "true";
    this.hideList();
    if (open) return;
    this.list.show(name, rows, button);
    this.list.enter(false);
  }

  hideList() {
    this.list.close();
    this.asked = null;
  }

  draw(person) {
    this.person = person;
    const doing = person.action === "typing" ? "typing…" : person.action?.replaceAll("_", " ");
    this.title.textContent = person.bot_name;
    this.line.textContent = `${person.first_name}’s phone${person.blocked ? ", bot blocked" : ""}${doing ? ` · ${doing}` : ""}`;
    this.face.textContent = [...person.bot_name][0] ?? "";
    this.language.value = person.language;
    this.block.textContent = person.blocked ? "Unblock bot" : "Block bot";
    const empty = person.messages.length === 0;
    this.log.lang = person.language;
    this.form.hidden = empty || person.blocked || this.linked;
    this.start.hidden = !this.form.hidden;
    this.start.textContent = person.blocked && !empty ? "RESTART" : "START";
    this.menu.hidden = person.commands.length === 0;
    this.drawMessages(person, empty);
    this.drawNotices(person);
    this.drawResults(person);
  }

  /** Offers what the bot answered to the newest inline query, once. */
  drawResults({ inline }) {
    if (!this.asked || inline?.id !== this.asked || !inline.results) return;
    this.asked = null;
    const rows = inline.results.map((result) => [result.title ?? result.type, result.description,
      () => act({ act: "choose", query: inline.id, result: result.id })]);
    const { text, start_parameter } = inline.button ?? {};
    if (start_parameter) rows.unshift([text, "", () => this.send(`/start ${start_parameter}`)]);
    this.list.show("Results", rows, this.field);
  }

  drawMessages(person, empty) {
    const low = this.log.scrollHeight - this.log.scrollTop - this.log.clientHeight < 80;
    let added = false;
    let changed = false;
    let first = null;
    this.about?.remove();
    const seen = new Set();
    for (const message of person.messages) {
      seen.add(message.message_id);
      const text = JSON.stringify(message);
      const old = this.drawn.get(message.message_id);
      if (old?.text === text) continue;
      const node = drawMessage(this, message);
      if (old) this.swap(old.node, node);
      else this.log.append(node);
      added ||= !old;
      changed = true;
      if (!old && message.from?.is_bot) first ??= node;
      this.drawn.set(message.message_id, { text, node });
    }
    for (const [id, { node }] of this.drawn) {
      if (seen.has(id)) continue;
      node.remove();
      this.drawn.delete(id);
      changed = true;
    }
    if (empty && person.description) {
      this.about = make("div", { class: "about", dir: "auto" },
        make("strong", {}, "What can this bot do?\n"), person.description);
      this.log.append(this.about);
    }
    this.unread = first && !this.unread?.isConnected ? first : this.unread;
    // Where nothing has changed nothing moves: who is about to press would miss.
    if (added || (low && changed)) this.scroll();
  }

  /** Down to the newest, but no further than to the first answer since this person last did something: it is read from
      its beginning. */
  scroll() {
    const top = this.unread?.isConnected ? this.unread.offsetTop - this.log.offsetTop - 8 : Infinity;
    this.log.scrollTop = Math.min(top, this.log.scrollHeight);
  }

  /** Puts an edited message in place; who stood on one of its buttons stays in it. */
  swap(old, node) {
    const inside = old.contains(document.activeElement);
    old.replaceWith(node);
    if (inside) (node.querySelector(".key") ?? node).focus({ preventScroll: true });
  }

  drawNotices(person) {
    for (const notice of person.notices.filter(({ id }) => id > this.noticed)) {
      this.noticed = notice.id;
      const payload = notice.url ? startOf(this, notice.url) : null;
      if (payload !== null) this.send(`/start ${payload}`.trim());
      if (notice.text) announce(notice.text, notice.alert, this.toasts);
    }
  }
}
