"""Records to rows and back. What a record refers to is read off its table's foreign keys, so there is one truth for both."""

import json
from collections.abc import Mapping
from dataclasses import fields
from functools import cache
from types import UnionType
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

from briefing.domain.records import CLASSES, Evidence, Record

R = TypeVar("R", bound=Record)
Row = dict[str, Any]


def to_row(record: Record) -> Row:
    """The record's columns, ready for SQLite: tuples as JSON, truth values as 0 and 1."""
    return {field.name: _encode(getattr(record, field.name)) for field in fields(record)}


def from_row(cls: type[R], row: Mapping[str, Any]) -> R:
    """The record of a row, which may have other columns beside its own."""
    values = {name: row[name] for name in _names(cls.kind)}
    for name, decode in _decoders(cls.kind):
        values[name] = decode(values[name])
    return cls(**values)


def class_of(kind: str) -> type[Record]:
    return CLASSES[kind]


def _encode(value: Any) -> Any:
    if isinstance(value, tuple):
        return json.dumps([_plain(entry) for entry in value], ensure_ascii=False)
    return int(value) if isinstance(value, bool) else value


def _plain(entry: Any) -> Any:
    return [entry.passage_id, entry.role] if isinstance(entry, Evidence) else entry


@cache
def _names(kind: str) -> tuple[str, ...]:
    return tuple(field.name for field in fields(class_of(kind)))


@cache
def _decoders(kind: str) -> tuple[tuple[str, Any], ...]:
    """The columns that are not kept as they are, and what turns them back."""
    cls = class_of(kind)
    hints = get_type_hints(cls)
    found = ((field.name, _decoder(hints[field.name])) for field in fields(cls))
    return tuple((name, decode) for name, decode in found if decode is not None)


def _decoder(hint: Any) -> Any:
    """None for what is kept as it is."""
    if get_origin(hint) is UnionType:
        hint = next(part for part in get_args(hint) if part is not type(None))
    if get_origin(hint) is tuple:
        inner = get_args(hint)[0]
        if inner is Evidence:
            return lambda text: () if text == "[]" else tuple(Evidence(*entry) for entry in json.loads(text))
        if get_origin(inner) is tuple:
            return lambda text: tuple(tuple(entry) for entry in json.loads(text))
        return lambda text: tuple(json.loads(text))
    return bool if hint is bool else None
