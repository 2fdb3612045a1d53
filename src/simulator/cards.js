// What a bubble holds besides text: files, contacts, places, pictures, sounds.
// Invariant: nothing of it becomes markup, and a file opens only as the server allows it (without scripts).
import { link, make } from "./make.js";

function size(bytes) {
  return bytes < 1024 ? `${bytes} B` : `${(bytes / 1024).toFixed(1)} kB`;
}

function sign(emoji) {
  return make("span", { "aria-hidden": "true" }, `${emoji} `);
}

function card(emoji, title, ...lines) {
  return make("div", { class: "card" }, make("strong", {}, sign(emoji), make("bdi", {}, title)), ...lines);
}

function line(text) {
  return make("span", { class: "line" }, text);
}

function documentCard(file) {
  const href = `/chat/file/${file.file_id}`;
  return card("📄", file.file_name,
    line(`${file.mime_type}, ${size(file.file_size)}`),
    make("span", {},
      make("a", { href, target: "_blank", rel: "noopener", "aria-label": `Open ${file.file_name}` }, "Open"), " · ",
      make("a", { href, download: file.file_name, "aria-label": `Download ${file.file_name}` }, "Download")));
}

/** Writes a contact that came without a vCard as the shortest one (RFC 6350). */
function shortest(name, phone) {
  const plain = name.replace(/[\\,;]/g, "\\$&").replace(/\s+/g, " ");
  return `BEGIN:VCARD\r\nVERSION:3.0\r\nN:;${plain};;;\r\nFN:${plain}\r\nTEL:${phone}\r\nEND:VCARD\r\n`;
}

/** The lines of a vCard that a phone shows, unfolded and without its marks. */
function shownOf(vcard) {
  const lines = vcard.replace(/\r?\n[ \t]/g, "").split(/\r?\n/);
  return lines.map((line) => line.match(/^(?:\w+\.)?(ORG|TITLE|EMAIL|URL|ADR|NOTE)(?:;[^:]*)?:(.+)$/i)).filter(Boolean)
    .map((found) => found[2].replace(/^;+|;+$/g, "").replace(/(?<!\\);+/g, ", ").replace(/\\n/gi, " ").replace(/\\(.)/g, "$1"));
}

function contactCard(phone, { first_name, last_name, phone_number, vcard }) {
  const name = [first_name, last_name].filter(Boolean).join(" ");
  const number = phone_number.replace(/[^+\d]/g, "");
  const file = new Blob([vcard || shortest(name, number)], { type: "text/vcard" });
  return card("👤", name,
    link(phone, `tel:${number}`, phone_number, { dir: "ltr" }),
    ...shownOf(vcard ?? "").map(line),
    make("a", { lang: "en", href: URL.createObjectURL(file), download: `${name}.vcf` }, "Save contact"));
}

function place(phone, { latitude, longitude }) {
  return link(phone, `geo:${latitude},${longitude}`, `${latitude}, ${longitude}`, { dir: "ltr" });
}

function photo({ photo, caption }) {
  const { file_id, width, height } = photo.at(-1);
  return make("img", { src: `/chat/file/${file_id}`, width, height, alt: caption ?? "Photo" });
}

function time({ duration }) {
  return `${Math.floor(duration / 60)}:${String(duration % 60).padStart(2, "0")}`;
}

/** By the field of the message that holds it; the first that is there counts (a venue has a location too). */
const KINDS = {
  document: (phone, message) => documentCard(message.document),
  contact: (phone, message) => contactCard(phone, message.contact),
  venue: (phone, { venue }) => card("📍", venue.title, line(venue.address), place(phone, venue.location)),
  location: (phone, message) => card("📍", "Location", place(phone, message.location)),
  photo: (phone, message) => photo(message),
  voice: (phone, message) => card("🎤", "Voice message", line(time(message.voice))),
  video: (phone, message) => card("🎬", "Video", line(time(message.video))),
  video_note: (phone, message) => card("🎬", "Video message", line(time(message.video_note))),
  sticker: (phone, { sticker }) => make("span", { class: "sticker", role: "img", "aria-label": `Sticker ${sticker.emoji}` }, sticker.emoji),
  dice: (phone, { dice }) => card(dice.emoji, String(dice.value)),
  poll: (phone, { poll }) => card("📊", poll.question, ...poll.options.map(({ text }) => line(text))),
};

/** Everything a bubble holds besides its text. */
export function attachment(phone, message) {
  const kind = Object.keys(KINDS).find((name) => message[name]);
  if (kind) return KINDS[kind](phone, message);
  if (message.text) return null;
  const known = ["message_id", "from", "chat", "date", "caption", "reply_markup"];
  return make("em", {}, Object.keys(message).find((name) => !known.includes(name)) ?? "message");
}
