"""Judges the requests that the bot sent to Telegram's Bot API by somebody else's reading of that API.

The tests write every request that reaches their server as one JSON line, `{"method": …, "params": {…}}`.
Methods, fields and types are judged by the models of aiogram, which are generated from Telegram's documentation.
Lengths and "exactly one of" stand in those models as prose only, so they are tables here.

Usage: judge.py REQUESTS.jsonl. Exit code: 0 fine, 1 complaints or nothing to judge, 2 wrong usage.

Invariant: prints names of methods and fields and the rule they break, never a value.
"""

import json
import re
import sys
import types
from collections import Counter
from functools import cache
from pathlib import Path
from typing import Annotated, Any, Union, get_args, get_origin

from aiogram import methods
from aiogram.client.default import Default
from aiogram.types import InputFile
from pydantic import BaseModel, ConfigDict, PydanticSchemaGenerationError, TypeAdapter, ValidationError

# Telegram counts text in UTF-16 code units. (type or "*" for every one, field): least, most.
UTF16 = {
    ("SendMessage", "text"): (1, 4096),
    ("EditMessageText", "text"): (1, 4096),
    ("*", "caption"): (0, 1024),
    ("AnswerCallbackQuery", "text"): (0, 200),
    ("InlineKeyboardButton", "text"): (1, None),
    ("KeyboardButton", "text"): (1, None),
    ("CopyTextButton", "text"): (1, 256),
    ("*", "input_field_placeholder"): (1, 64),
    ("BotCommand", "command"): (1, 32),
    ("BotCommand", "description"): (1, 256),
    ("SetMyName", "name"): (0, 64),
    ("SetMyDescription", "description"): (0, 512),
    ("SetMyShortDescription", "short_description"): (0, 120),
    ("SetWebhook", "secret_token"): (1, 256),
    ("SendContact", "phone_number"): (1, 32),
    ("SendContact", "first_name"): (1, 64),
    ("SendContact", "last_name"): (0, 64),
    ("InputTextMessageContent", "message_text"): (1, 4096),
    ("InlineQueryResultArticle", "title"): (1, None),
    ("InlineQueryResultsButton", "text"): (1, None),
}
BYTES = {
    ("InlineKeyboardButton", "callback_data"): (1, 64),
    ("SendContact", "vcard"): (0, 2048),
    ("InlineQueryResultArticle", "id"): (1, 64),
    ("AnswerInlineQuery", "next_offset"): (0, 64),
}
ITEMS = {
    ("SetMyCommands", "commands"): (0, 100),
    ("DeleteMessages", "message_ids"): (1, 100),
    ("SendMediaGroup", "media"): (2, 10),
    ("AnswerInlineQuery", "results"): (0, 50),
}
RANGES = {
    ("GetUpdates", "limit"): (1, 100),
    ("SetWebhook", "max_connections"): (1, 100),
    ("AnswerInlineQuery", "cache_time"): (0, None),
    ("AnswerCallbackQuery", "cache_time"): (0, None),
}
PATTERNS = {
    ("BotCommand", "command"): (r"[a-z0-9_]*", "only a-z, 0-9 and _"),
    ("SetWebhook", "secret_token"): (r"[A-Za-z0-9_-]*", "only A-Z, a-z, 0-9, _ and -"),
    ("SetMyCommands", "language_code"): (r"([a-z]{2})?", "two letters or empty"),
    ("SetMyName", "language_code"): (r"([a-z]{2})?", "two letters or empty"),
    ("SetMyDescription", "language_code"): (r"([a-z]{2})?", "two letters or empty"),
    ("SetMyShortDescription", "language_code"): (r"([a-z]{2})?", "two letters or empty"),
    ("InlineKeyboardButton", "url"): (r"(https?|tg)://\S+", "an http or tg address"),
    ("InlineQueryResultsButton", "start_parameter"): (r"[A-Za-z0-9_-]{1,64}", "1 to 64 of A-Z, a-z, 0-9, _ and -"),
    ("SendContact", "phone_number"): (r"\+?[0-9 ()/.-]*[0-9][0-9 ()/.-]*", "digits"),
    ("SendContact", "vcard"): (r"(BEGIN:VCARD\r\n.*END:VCARD(\r\n)?)?", "a vCard (RFC 6350)"),
    ("InlineKeyboardButton", "style"): (r"danger|success|primary", "danger, success or primary"),
    ("*", "parse_mode"): (r"(?i:HTML|Markdown|MarkdownV2)", "HTML, Markdown or MarkdownV2"),
}
BUTTONS, BUTTONS_IN_A_ROW = 100, 8
BUTTON_LOOKS = {"text", "icon_custom_emoji_id", "style"}  # every other field of a button is an action

# The markup Telegram reads in texts with parse_mode=HTML.
TAGS = set("b strong i em u ins s strike del span tg-spoiler a tg-emoji tg-time code pre blockquote".split())
NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
TAG = re.compile(r"<(/?)([A-Za-z][A-Za-z0-9-]*)?((?:[^<>\"']|\"[^\"]*\"|'[^']*')*)>")
ENTITY = re.compile(r"&(?:#(\d+)|#[xX]([0-9a-fA-F]+)|([a-z]+));")

METHODS = {
    cls.__api_method__.lower(): cls
    for cls in vars(methods).values()
    if isinstance(cls, type) and isinstance(getattr(cls, "__api_method__", None), str)
}

Complaint = tuple[str, str]  # where (field path without indices), rule


def judge(request: Any) -> tuple[str, list[Complaint]]:
    """Judges one request; returns the method's name as documented (or "?") and the complaints."""
    if not isinstance(request, dict) or not isinstance(request.get("method"), str):
        return "?", [("", "not a request: no method")]
    cls = METHODS.get(request["method"].lower())
    if cls is None:
        return "?", [(clean(request["method"]), "no such method")]
    params = request.get("params")
    if params is None:
        params = {}
    if not isinstance(params, dict):
        return cls.__api_method__, [("", "params are not an object")]
    return cls.__api_method__, method_complaints(cls, params)


def method_complaints(cls: type[BaseModel], params: dict[str, Any]) -> list[Complaint]:
    """Judges the parameters of a method, with what multipart wrapped in text unwrapped."""
    found: list[Complaint] = []
    fields = fields_of(cls)
    uploads = set(re.findall(r'attach://([^"\\\s]+)', json.dumps(params, ensure_ascii=False)))
    plain: dict[str, Any] = {}
    for name, value in params.items():
        if name in uploads and name not in fields:
            continue  # the file itself, named by an attach:// address in another field
        if isinstance(value, dict) and set(value) == {"file_name", "mime_type", "file_size"}:
            value = f"attach://{name}"  # the stand-in notes of an uploaded file what it was, aiogram knows its address
        plain[name] = value
        if name in fields and isinstance(value, str) and str not in members(fields[name].annotation):
            try:
                plain[name] = json.loads(value)
            except ValueError:
                pass  # an upload or plain text; judged by its type
    model_complaints(cls, plain, "", found)
    found += together(cls, plain)
    if not found:
        # Validators of the models themselves that looking field by field cannot see.
        try:
            cls.model_validate(plain)
        except ValidationError as error:
            found += [(".".join(clean(p) for p in e["loc"] if isinstance(p, str)), e["type"]) for e in error.errors()]
    return found


def together(cls: type[BaseModel], params: dict[str, Any]) -> list[Complaint]:
    """Judges fields of a method that need each other."""
    found: list[Complaint] = []
    given = {name for name, value in params.items() if value is not None}
    if "inline_message_id" in fields_of(cls) and not (
        {"chat_id", "message_id"} <= given or "inline_message_id" in given
    ):
        found.append(("message_id", "needs chat_id and message_id, or inline_message_id"))
    if {"text", "rich_message"} <= set(fields_of(cls)) and not {"text", "rich_message"} & given:
        found.append(("text", "missing"))
    if {"parse_mode", "entities"} <= given or {"parse_mode", "caption_entities"} <= given:
        found.append(("parse_mode", "stands beside entities, one of both"))
    return found


def model_complaints(cls: type[BaseModel], data: dict[str, Any], path: str, found: list[Complaint]) -> None:
    """Judges one object by its model: names, presence, types and, below, limits; then its fields likewise."""
    fields = fields_of(cls)
    for name in data.keys() - fields.keys():
        found.append((join(path, clean(name)), "unknown field"))
    for name, field in fields.items():
        where, value = join(path, name), data.get(name)
        if value is None:
            if field.is_required():
                found.append((where, "missing"))
            continue
        if isinstance(field.json_schema_extra, dict) and field.json_schema_extra.get("deprecated"):
            found.append((where, "deprecated"))
        before = len(found)
        value_complaints(field.annotation, value, where, found)
        if len(found) == before:
            found += [(where, rule) for rule in limits(cls.__name__, name, value, data)]
    if shape := SHAPES.get(cls.__name__):
        found += [
            (join(path, where), rule)
            for where, rule in shape({name: data[name] for name in data.keys() & fields.keys()})
        ]


def value_complaints(annotation: Any, value: Any, path: str, found: list[Complaint]) -> None:
    """Judges a value by its type: the lists and models in it one by one, the rest by pydantic."""
    kinds = members(annotation)
    lists = [kind for kind in kinds if get_origin(kind) is list]
    models = [kind for kind in kinds if isinstance(kind, type) and issubclass(kind, BaseModel)]
    if isinstance(value, list) and lists:
        attempts: list[list[Complaint]] = [[] for _ in lists]
        for kind, attempt in zip(lists, attempts):
            for item in value:
                value_complaints(get_args(kind)[0], item, path + "[]", attempt)
        found += min(attempts, key=len)
    elif isinstance(value, dict) and models:
        # Of several models that are allowed here the one that knows most of the names is the one that was meant.
        attempts = [[] for _ in models]
        for kind, attempt in zip(models, attempts):
            model_complaints(kind, value, path, attempt)
        strange = [len(value.keys() - fields_of(kind).keys()) for kind in models]
        found += min(zip(strange, attempts), key=lambda pair: (pair[0], len(pair[1])))[1]
    elif isinstance(value, bool) and bool not in kinds and Any not in kinds and not literals(kinds):
        found.append((path, "wrong type: a truth value"))
    else:
        found += [(path, rule) for rule in leaf_rules(kinds, value)]


def leaf_rules(kinds: tuple[Any, ...], value: Any) -> list[str]:
    """Finds why a single value is of none of the kinds; empty when one of them takes it."""
    rules: list[str] = []
    for kind in kinds:
        if kind in (Default, types.NoneType):
            continue  # Default is aiogram's own placeholder and never travels
        if kind is InputFile:
            kind = str  # on the wire an upload is an attach:// address
        try:
            adapter(kind).validate_python(value)
            return []
        except ValidationError as error:
            rules.append(error.errors()[0]["type"])
    return ["wrong type: " + " or ".join(dict.fromkeys(rules))]


def limits(owner: str, name: str, value: Any, data: dict[str, Any]) -> list[str]:
    """Finds the limits that one field breaks. `data` is the object around it (its parse_mode counts)."""
    rules: list[str] = []

    def within(table: dict, size: int, unit: str) -> None:
        least, most = table.get((owner, name)) or table.get(("*", name)) or (None, None)
        if (least is not None and size < least) or (most is not None and size > most):
            rules.append(f"{unit}: {least} to {'any' if most is None else most}")

    if isinstance(value, str):
        text = value
        if str(data.get("parse_mode", "")).upper() == "HTML" and name in ("text", "caption", "message_text"):
            text, broken = parsed_html(value)
            rules += [f"HTML: {reason}" for reason in broken]
        within(UTF16, len(text.encode("utf-16-le", "surrogatepass")) // 2 if text.strip() else 0, "UTF-16 units")
        within(BYTES, len(text.encode("utf-8", "surrogatepass")), "bytes")
        pattern, words = PATTERNS.get((owner, name)) or PATTERNS.get(("*", name)) or (".*", "")
        if not re.fullmatch(pattern, value, re.DOTALL):
            rules.append(words)
    if isinstance(value, list):
        within(ITEMS, len(value), "items")
    if (owner, name) in RANGES:
        within(RANGES, int(value), "number")
    return rules


def parsed_html(text: str) -> tuple[str, list[str]]:
    """Finds what is left of a text once Telegram has read its markup, and why it would not read it."""
    left, broken, open_tags, at = [], [], [], 0
    while (start := text.find("<", at)) >= 0:
        left.append(text[at:start])
        tag = TAG.match(text, start)
        if tag is None:
            return unescaped("".join(left)), broken + ["a bare <"]
        closing, name = bool(tag[1]), (tag[2] or "").lower()
        if closing:
            if not open_tags or name not in ("", open_tags.pop()):
                broken.append("an end tag without its start")
        else:
            open_tags.append(name)
            if name not in TAGS:
                broken.append("a tag that does not exist")
        at = tag.end()
    left.append(text[at:])
    if open_tags:
        broken.append("a tag without its end")
    return unescaped("".join(left)), broken


def unescaped(text: str) -> str:
    """Decodes the four named entities and the numeric ones; Telegram leaves every other as it stands."""

    def character(match: re.Match) -> str:
        decimal, hexadecimal, named = match.groups()
        if named:
            return NAMED.get(named, match[0])
        code = int(decimal) if decimal else int(hexadecimal, 16)
        return chr(code) if 0 < code < 0x110000 else match[0]

    return ENTITY.sub(character, text)


def keyboard(data: dict[str, Any]) -> list[Complaint]:
    """Counts the buttons of an inline keyboard."""
    rows = [row for row in data.get("inline_keyboard") or [] if isinstance(row, list)]
    found = []
    if sum(map(len, rows)) > BUTTONS:
        found.append(("inline_keyboard", f"at most {BUTTONS} buttons"))
    if any(len(row) > BUTTONS_IN_A_ROW for row in rows):
        found.append(("inline_keyboard", f"at most {BUTTONS_IN_A_ROW} buttons a row"))
    return found


def inline_button(data: dict[str, Any]) -> list[Complaint]:
    """Counts the actions of an inline button."""
    return [] if len(actions(data)) == 1 else [("", "exactly one action a button")]


def reply_button(data: dict[str, Any]) -> list[Complaint]:
    """Counts the actions of a button under the input field; without one it sends its text."""
    return [] if len(actions(data)) <= 1 else [("", "at most one action a button")]


def results_button(data: dict[str, Any]) -> list[Complaint]:
    """Counts what the button above inline results does."""
    given = {name for name in ("web_app", "start_parameter") if data.get(name) is not None}
    return [] if len(given) == 1 else [("", "exactly one of web_app and start_parameter")]


def inline_answer(data: dict[str, Any]) -> list[Complaint]:
    """Looks for results with the same id."""
    results = data.get("results")
    ids = [each.get("id") for each in results if isinstance(each, dict)] if isinstance(results, list) else []
    return [] if len(ids) == len(set(map(str, ids))) else [("results[].id", "not unique")]


def actions(button: dict[str, Any]) -> set[str]:
    return {name for name, value in button.items() if value is not None} - BUTTON_LOOKS


SHAPES = {
    "InlineKeyboardMarkup": keyboard,
    "InlineKeyboardButton": inline_button,
    "KeyboardButton": reply_button,
    "InlineQueryResultsButton": results_button,
    "AnswerInlineQuery": inline_answer,
}


@cache
def fields_of(cls: type[BaseModel]) -> dict[str, Any]:
    """Lists a model's fields under the names they travel by."""
    cls.model_rebuild()  # aiogram resolves its annotations only when they are asked for
    return {field.alias or name: field for name, field in cls.model_fields.items()}


def members(annotation: Any) -> tuple[Any, ...]:
    """Takes unions and annotations apart into the plain types they allow."""
    origin = get_origin(annotation)
    if origin is Annotated:
        return members(get_args(annotation)[0])
    if origin in (Union, types.UnionType):
        return tuple(kind for part in get_args(annotation) for kind in members(part))
    return (annotation,)


def literals(kinds: tuple[Any, ...]) -> bool:
    """Says whether a literal truth value may be allowed here (`Literal[True]`)."""
    return any(isinstance(value, bool) for kind in kinds for value in get_args(kind))


@cache
def adapter(kind: Any) -> TypeAdapter:
    try:
        return TypeAdapter(kind)
    except PydanticSchemaGenerationError:
        return TypeAdapter(kind, config=ConfigDict(arbitrary_types_allowed=True))


def join(path: str, name: str) -> str:
    return ".".join(part for part in (path, name) if part)


def clean(name: str) -> str:
    """Keeps a name a name: what is none may hold what somebody wrote."""
    return name if re.fullmatch(r"[A-Za-z][A-Za-z0-9_]{0,63}", name) else "(not a name)"


def main() -> int:
    if len(sys.argv) != 2:
        print("usage: judge.py REQUESTS.jsonl", file=sys.stderr)
        return 2
    path = Path(sys.argv[1])
    # Not splitlines: texts may hold U+2028, which JSON leaves as it is.
    lines = path.read_text(encoding="utf-8").split("\n") if path.exists() else []
    judged, seen, complaints, first = 0, set(), Counter(), {}
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        judged += 1
        try:
            method, found = judge(json.loads(line))
        except ValueError:
            method, found = "?", [("", "not JSON")]
        seen.add(method)
        for where, rule in found:
            what = f"{join(method, where)}: {rule}"
            complaints[what] += 1
            first.setdefault(what, number)
    print(f"judged {judged} requests ({len(seen - {'?'})} methods): {complaints.total()} complaints")
    for what, count in complaints.items():
        print(f"  {what} ({count} times, first in line {first[what]})")
    return 1 if complaints or not judged else 0


if __name__ == "__main__":
    sys.exit(main())
