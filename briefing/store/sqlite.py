"""sqlite-utils, loaded without numpy: it only asks for it to know numpy's number types, and it would cost 100 ms of the start."""

import sys

_absent = "numpy" not in sys.modules
if _absent:
    sys.modules["numpy"] = None  # type: ignore[assignment]  # the documented way to make an import fail
try:
    from sqlite_utils import Database, Migrations
finally:
    if _absent:
        del sys.modules["numpy"]

__all__ = ["Database", "Migrations"]
