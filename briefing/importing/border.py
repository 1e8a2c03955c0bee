"""The border to the libraries that read files: how large and how slow a file may be, and what its reading may fail with.

A report handed over on a stick can be anything; past this border there is only a Document or a UserError.
"""

import logging
import time
import warnings
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from lxml import etree
from pdfminer.psexceptions import PSException
from pypdf.errors import PyPdfError

from briefing.domain.errors import UserError

Report = Callable[[int, int, str], None]

MAX_FILE = 50_000_000
MAX_UNPACKED = 200_000_000
MAX_CHARACTERS = 5_000_000
MAX_SECONDS = 120.0

# What a library raises on a file that is not what it expects. Exception itself is left out on purpose: a cancelled
# import is one, and must pass through the readers untouched.
FAILURES: tuple[type[Exception], ...] = (
    ArithmeticError,
    AssertionError,
    AttributeError,
    EOFError,
    LookupError,
    MemoryError,
    OSError,
    PSException,
    PyPdfError,
    RuntimeError,
    TypeError,
    ValueError,
    etree.LxmlError,
    zipfile.BadZipFile,
    zipfile.LargeZipFile,
    zlib.error,
)


class OverdueError(Exception):
    """A reader has taken longer than it was given."""


GIVEN_UP: tuple[type[Exception], ...] = (OverdueError, *FAILURES)


class Watch:
    """Asks, between two steps of a reading, whether to go on: the person may have cancelled, the time may be up."""

    def __init__(self, report: Report | None = None, seconds: float = MAX_SECONDS) -> None:
        self._report = report
        self._ends = time.monotonic() + seconds

    def step(self, done: int, total: int, what: str) -> None:
        """Tells how far the reading is (`what` is a code: "open" or "pages"). Raises OverdueError, or whatever cancels."""
        if self._report is not None:
            self._report(done, total, what)
        self.check()

    def check(self) -> None:
        if time.monotonic() > self._ends:
            raise OverdueError

    def part(self, share: float) -> "Watch":
        """A silent watch for `share` of the time that is left."""
        return Watch(None, max(0.0, (self._ends - time.monotonic()) * share))


@contextmanager
def quiet() -> Iterator[None]:
    """Keeps the libraries' complaints about a bad file to themselves while it is read."""
    loggers = [logging.getLogger(name) for name in ("pypdf", "pdfminer", "pypdfium2", "charset_normalizer")]
    levels = [logger.level for logger in loggers]
    for logger in loggers:
        logger.setLevel(logging.CRITICAL + 1)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    finally:
        for logger, level in zip(loggers, levels, strict=True):
            logger.setLevel(level)


def check_length(text: str, name: str) -> None:
    """Raises UserError where a text is longer than a dossier can work with (a character counts as a byte)."""
    if len(text) > MAX_CHARACTERS:
        raise UserError("too-large", name=name, size=len(text), limit=MAX_CHARACTERS)
