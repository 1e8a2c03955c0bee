"""How fast reports are drafted, in words a second, with and without the models; beside sumy's LexRank where sumy is installed.

sumy is not among the pinned packages, as some that it needs have no wheels: `pip install sumy` beside them gives the comparison.
"""

import importlib.util
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from briefing.arabic.sentences import sentences
from briefing.arabic.tokens import words
from briefing.domain.document import Document
from briefing.drafting.draft import draft

ROOT = Path(__file__).parents[2]
REPORTS = Path(__file__).parents[1] / "data" / "reports" / "dev"
PROMISED = 10_000  # words a second, without deep reading
_SHORT = "تدعم تركيا قطر في 2024 قرب حلب. السيناريو الأول: حرب محتملة."
_TIMED = "a = now(); _draft(_SHORT); b = now(); _draft(_SHORT); print(1000 * (b - a - (now() - b)))"
_COMPARED = 4_000  # words: LexRank's time grows with the square of the sentences


def report() -> list[str]:
    text = "\n\n".join(path.read_text(encoding="utf-8") for path in sorted(REPORTS.glob("*.txt")))
    _draft(_SHORT)
    lines = [f"{'word lists and models loaded':34} {_loading():8.0f} ms  of 300 ms promised"]
    for times in (1, 4, 16):
        lines.append(_speed(f"drafted, {len(text.split()) * times:,} words", text, times, _draft) + f" of {PROMISED:,} promised")
    _draft(_SHORT, deep=True)
    lines.append(_speed("drafted deeply", text[: len(text) // 4], 1, lambda one: _draft(one, deep=True)))
    if importlib.util.find_spec("sumy"):
        part = " ".join(text.split(" ")[:_COMPARED])
        lines += [_speed("the same as LexRank below", part, 1, _draft), _speed("LexRank (sumy)", part, 1, _lexrank)]
    return lines


def _loading() -> float:
    """Milliseconds that the first draft of a new process takes longer than its second."""
    work = f"from tests.bench.drafting import _draft, _SHORT; from time import perf_counter as now; {_TIMED}"
    told = subprocess.run([sys.executable, "-c", work], capture_output=True, text=True, check=True, cwd=ROOT)
    return float(told.stdout)


def _draft(text: str, *, deep: bool = False) -> None:
    draft(Document(name="a.txt", media_type="text/plain", sha256="0" * 64, text=text), deep=deep)


def _speed(name: str, text: str, times: int, work: Callable[[str], None]) -> str:
    whole = "\n\n".join([text] * times)
    begun = time.perf_counter()
    work(whole)
    return f"{name:34} {len(whole.split()) / (time.perf_counter() - begun):8.0f} words/s"


def _lexrank(text: str) -> None:
    """Eight sentences by LexRank (Erkan and Radev 2004), with our own sentences and words, as sumy has none for Arabic."""
    from sumy.models.dom import ObjectDocumentModel, Paragraph, Sentence
    from sumy.summarizers.lex_rank import LexRankSummarizer

    class Words:
        def to_words(self, sentence: str) -> tuple[str, ...]:
            return tuple(word.of(sentence) for word in words(sentence))

    found = [Sentence(span.of(text), Words()) for span in sentences(text)]
    LexRankSummarizer()(ObjectDocumentModel([Paragraph(found)]), 8)


if __name__ == "__main__":
    print("\n".join(report()))
