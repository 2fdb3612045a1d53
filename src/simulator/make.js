// Elements of the page, and links.
// Invariant: what an element holds is set as text, never as markup.

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
export function link(phone, url, label, properties = {}) {
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
