// The chat page: asks for the state whenever something has changed, and lets the phones redraw.
// Invariant: it speaks to its own server only.
import { make } from "./make.js";
import { Phone, act } from "./phone.js";

const query = new URLSearchParams(location.search);
const PEOPLE = [
  ["Maria", "en"], ["Amina", "ar"], ["Oksana", "uk"], ["Anna", "de"], ["Farid", "fa"],
  ["Elif", "tr"], ["Ion", "ro"], ["Minh", "vi"], ["Selam", "ti"], ["Rosa", "es"],
];
const phones = new Map();
const names = new Set();

/** Adds a person who is not here yet; one whose phone speaks `language`, if it is given. */
function addPerson(language) {
  const fresh = PEOPLE.filter(([name]) => !names.has(name));
  const [name, own] = fresh.find(([, own]) => own === language) ?? fresh[0] ?? [`Person ${names.size + 1}`, "en"];
  names.add(name);
  return act({ act: "add", first_name: name, language: language ?? own });
}

function drawPeople(people) {
  const nav = document.getElementById("people");
  const names = people.map(({ first_name }) => first_name).join("\n");
  nav.hidden = people.length < 2;
  if (nav.dataset.names === names) return;
  nav.dataset.names = names;
  nav.replaceChildren(...people.map(({ id, first_name }) => make("button", {
    type: "button", onclick: () => phones.get(id).node.scrollIntoView({ inline: "center" }),
  }, first_name)));
}

let running = false;
let again = false;

/** Fetches and draws; calls that come meanwhile are answered by one more round. */
async function refresh() {
  again = true;
  if (running) return;
  running = true;
  while (again) {
    again = false;
    const { username, people } = await (await fetch("/chat/state")).json();
    for (const person of people) {
      names.add(person.first_name);
      if (!phones.has(person.id)) {
        const phone = new Phone(person, username, query.get("start"), () => addPerson());
        phones.set(person.id, phone);
        document.getElementById("phones").append(phone.node);
      }
      phones.get(person.id).draw(person);
    }
    document.title = people[0]?.bot_name ?? "Chat";
    drawPeople(people);
  }
  running = false;
}

async function open() {
  document.getElementById("alert-close").addEventListener("click", () => document.getElementById("alert").close());
  const { people } = await (await fetch("/chat/state")).json();
  people.forEach(({ first_name }) => names.add(first_name));
  const language = query.get("lang");
  const wanted = Math.min(Math.max(Number(query.get("people")) || 1, 1), 30);
  for (let count = people.length; count < wanted; count++) {
    await addPerson(count === 0 ? language : null);
  }
  if (people.length && language !== null) await act({ act: "language", person: people[0].id, language });
  const events = new EventSource("/chat/events");
  events.onmessage = refresh;
  events.onopen = refresh;
  await refresh();
}

open();
