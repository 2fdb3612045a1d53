// Drawing messages: bubbles and keyboards.
// Invariant: text from the bot is only ever set as text, never as markup.
import { attachment } from "./cards.js";
import { link, make } from "./make.js";

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

function key(phone, message, button) {
  const style = ["danger", "success", "primary"].find((name) => name === button.style) ?? "";
  const properties = { class: `key ${style}${button.copy_text ? " copy" : ""}`, dir: "auto" };
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
    message.forward_origin ? make("div", { class: "meta" }, `Forwarded from ${message.forward_origin.sender_user_name}`) : null,
    attachment(phone, message),
    text ? make("div", { class: "text", dir: "auto" }, ...rich(phone, text, message.entities ?? message.caption_entities ?? [])) : null,
    make("div", { class: "meta" }, own && message.text ? editButton(phone, message) : null,
      `${message.via_bot ? `via @${message.via_bot.username} ` : ""}${own && message.edit_date ? "edited " : ""}${time}`)),
  rows.length ? make("div", { class: "keys", role: "group", "aria-label": "Buttons" },
    ...rows.map((row) => make("div", {}, ...row.map((button) => key(phone, message, button))))) : null);
}
