// Drawing messages: bubbles, keyboards, cards.
// Invariant: text from the bot is only ever set as text, never as markup.

/** Makes an element; `on…` properties become listeners, the rest attributes. */
export function make(tag, properties = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (typeof value === "function") node.addEventListener(name.slice(2), value);
    else if (value === true) node.setAttribute(name, "");
    else if (value !== false && value != null) node.setAttribute(name, value);
  }
  node.append(...children.filter((child) => child != null));
  return node;
}

/** The payload when a link starts this bot, otherwise nothing. */
export function startOf(phone, url) {
  try {
    const { hostname, pathname, searchParams } = new URL(url);
    const own = hostname === "t.me" && pathname.slice(1).toLowerCase() === phone.username.toLowerCase();
    return own ? searchParams.get("start") ?? "" : null;
  } catch {
    return null;
  }
}

/** A link: one to this bot sends its start command, every other opens a new tab. */
function link(phone, url, label, properties = {}) {
  const payload = startOf(phone, url);
  const onclick = (event) => {
    event.preventDefault();
    phone.send(`/start ${payload}`.trim());
  };
  const href = /^(https?|tg|tel|geo):/.test(url) ? url : null;
  return make("a", {
    href, target: "_blank", rel: "noopener noreferrer", ...properties,
    ...(payload === null ? {} : { onclick }),
  }, label);
}

const TAGS = {
  bold: "strong", italic: "em", underline: "u", strikethrough: "s", code: "code", pre: "pre",
  blockquote: "blockquote", expandable_blockquote: "blockquote",
};

function wrap(phone, entity, text, children) {
  const tag = TAGS[entity.type];
  // A tap on code copies it, as Telegram's apps do.
  if (tag === "pre" || tag === "code") {
    const copy = (event) => {
      const node = event.currentTarget;
      navigator.clipboard?.writeText(text).then(() => node.classList.add("copied"), () => {});
    };
    return make(tag, { dir: "auto", onclick: copy }, ...children);
  }
  if (tag) return make(tag, {}, ...children);
  if (entity.type === "text_link" || entity.type === "url") {
    const node = link(phone, entity.url ?? text, "");
    node.append(...children);
    return node;
  }
  if (entity.type === "bot_command") {
    return make("button", { type: "button", class: "command", dir: "ltr", onclick: () => phone.send(text) }, text);
  }
  if (entity.type === "spoiler") {
    const show = (event) => {
      if (!event.key || event.key === "Enter" || event.key === " ") event.currentTarget.setAttribute("aria-pressed", "true");
    };
    return make("span", {
      class: "spoiler", role: "button", tabindex: "0", "aria-pressed": "false", onclick: show, onkeydown: show,
    }, ...children);
  }
  return make("span", {}, ...children);
}

/** Draws a text with its entities; offsets count UTF-16 units, as strings do here. */
function rich(phone, text, entities, from = 0, to = text.length) {
  const nodes = [];
  let at = from;
  for (let i = 0; i < entities.length; i++) {
    const { offset, length } = entities[i];
    const end = Math.min(offset + length, to);
    if (offset < at || offset >= to) continue;
    if (offset > at) nodes.push(text.slice(at, offset));
    const inner = rich(phone, text, entities.slice(i + 1), offset, end);
    nodes.push(wrap(phone, entities[i], text.slice(offset, end), inner));
    at = end;
  }
  if (at < to) nodes.push(text.slice(at, to));
  return nodes;
}

function size(bytes) {
  return bytes < 1024 ? `${bytes} B` : `${(bytes / 1024).toFixed(1)} kB`;
}

function documentCard(file) {
  const href = `/chat/file/${file.file_id}`;
  return make("div", { class: "card" },
    make("strong", {}, `📄 ${file.file_name}`),
    make("span", { class: "line" }, `${file.mime_type}, ${size(file.file_size)}`),
    make("span", {},
      make("a", { href, target: "_blank", rel: "noopener" }, "Open"), " · ",
      make("a", { href, download: file.file_name }, "Download")));
}

function contactCard(phone, contact) {
  const name = [contact.first_name, contact.last_name].filter(Boolean).join(" ");
  const lines = (contact.vcard ?? "").split(/\r?\n/).map((line) => line.match(/^(ORG|TITLE|EMAIL|URL|ADR|NOTE)[^:]*:(.+)$/i));
  const shown = lines.filter(Boolean).map((found) =>
    make("span", { class: "line" }, found[2].replace(/\\n/g, " ").replace(/\\(.)/g, "$1").replace(/^;+|;+$/g, "").replace(/;+/g, ", ")));
  const file = contact.vcard && URL.createObjectURL(new Blob([contact.vcard], { type: "text/vcard" }));
  return make("div", { class: "card" },
    make("strong", {}, `👤 ${name}`),
    link(phone, `tel:${contact.phone_number.replace(/[^+\d]/g, "")}`, contact.phone_number, { dir: "ltr" }),
    ...shown,
    file ? make("a", { href: file, download: `${name}.vcf` }, "Save contact") : null);
}

function venueCard(phone, { title, address, location: { latitude, longitude } }) {
  return make("div", { class: "card" },
    make("strong", {}, `📍 ${title}`),
    make("span", { class: "line" }, address),
    link(phone, `geo:${latitude},${longitude}`, `${latitude}, ${longitude}`, { dir: "ltr" }));
}

/** Everything a bubble holds besides its text. */
function attachment(phone, message) {
  if (message.document) return documentCard(message.document);
  if (message.contact) return contactCard(phone, message.contact);
  if (message.venue) return venueCard(phone, message.venue);
  if (message.photo) {
    const photo = message.photo.at(-1);
    return make("img", {
      src: `/chat/file/${photo.file_id}`, width: photo.width, height: photo.height,
      alt: message.caption ?? "Photo",
    });
  }
  if (message.text) return null;
  const known = ["message_id", "from", "chat", "date", "caption", "reply_markup"];
  return make("em", {}, Object.keys(message).find((name) => !known.includes(name)) ?? "message");
}

function key(phone, message, button) {
  const style = ["danger", "success", "primary"].find((name) => name === button.style) ?? "";
  const properties = { class: `key ${style}`, dir: "auto" };
  if (button.url) return link(phone, button.url, `${button.text} ↗`, properties);
  const onclick = (event) => {
    event.currentTarget.classList.add("pressed");
    const node = event.currentTarget;
    setTimeout(() => node.classList.remove("pressed"), 400);
    phone.press(message.message_id, button);
  };
  return make("button", { type: "button", onclick, ...properties }, button.text);
}

function editButton(phone, message) {
  return make("button", { type: "button", class: "command edit", onclick: () => phone.edit(message) }, "Edit");
}

export function drawMessage(phone, message) {
  const own = !message.from?.is_bot;
  const rows = message.reply_markup?.inline_keyboard ?? [];
  const text = message.text ?? message.caption ?? "";
  const time = new Date(message.date * 1000).toLocaleTimeString([], { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  const who = own ? "You" : "Bot";
  return make("article", {
    class: `message${own ? " own" : ""}${rows.length ? " with-keys" : ""}`, tabindex: "-1", "aria-label": `${who}, ${time}`,
  },
  make("div", { class: "bubble" },
    attachment(phone, message),
    text ? make("div", { class: "text", dir: "auto" }, ...rich(phone, text, message.entities ?? message.caption_entities ?? [])) : null,
    make("div", { class: "meta" }, own && message.text ? editButton(phone, message) : null,
      `${message.via_bot ? `via @${message.via_bot.username} ` : ""}${own && message.edit_date ? "edited " : ""}${time}`)),
  rows.length ? make("div", { class: "keys", role: "group", "aria-label": "Buttons" },
    ...rows.map((row) => make("div", {}, ...row.map((button) => key(phone, message, button))))) : null);
}
