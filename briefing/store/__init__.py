"""The store: one SQLite file, its schema, its journal, its search and its copies."""

from briefing.store.files import copies_folder, copy_now, daily_copy, last_copy
from briefing.store.journal import Entry
from briefing.store.overview import Overview
from briefing.store.search import Hit
from briefing.store.store import Operation, Store

__all__ = ["Entry", "Hit", "Operation", "Overview", "Store", "copies_folder", "copy_now", "daily_copy", "last_copy"]
