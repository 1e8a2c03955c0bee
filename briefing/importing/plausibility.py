"""How much a text looks like Arabic that someone wrote: the judge between two PDF readers, or between two charsets.

Words turned round, torn apart or glued together, and letters of the wrong charset, all show in the same few signs.
"""

import re
import unicodedata

_MARKS = re.compile(r"[\u064b-\u065f\u0670\u0640]")
_WORD = re.compile(r"[\u0620-\u064a\u0671-\u06d3]+")
_ARTICLE = re.compile(r"(?:[وف]?(?:ال|بال|كال)|[وف]?لل)\w{2}")
_TURNED_ARTICLE = re.compile(r"\w{2}لا$")
_MISPLACED = re.compile(r"[ةى]\w|^[ةىؤئء]")
_FOREIGN = re.compile(r"[\ufffd\ue000-\uf8ff\u0000-\u0008\u000e-\u001f]|\(cid:\d+\)")
_ASTRAY = re.compile(r"(?:^|\s)[.،؛؟:)](?=\w)|(?<=\w)\((?=\s)|(?<=[ء-ي])[!\"#$%&'*+](?=[ء-ي])|[ء-ي][\d٠-٩]|[\d٠-٩][ء-ي]", re.M)
_PRESENTATION = re.compile(r"[\ufb50-\ufdcf\ufdf0-\ufdff\ufe70-\ufefc]")

_FUNCTION_WORDS = (
    "في من على إلى الى أن ان إن التي الذي الذين عن مع هذا هذه ذلك تلك كان كانت بين بعد قبل أو او ما لا لم لن قد كل غير "
    "حيث كما ثم منذ خلال عند حتى لكن وفي ومن وعلى وأن هو هي أي دون ليس أكثر ضد نحو هنا"
)
FUNCTION_WORDS = frozenset(_FUNCTION_WORDS.split())


def score(text: str) -> float:
    """About 0 for nonsense, 1 and above for running Arabic. Only comparable between readings of the same thing."""
    words = _WORD.findall(_MARKS.sub("", unicodedata.normalize("NFKC", text)))
    if not words:
        return 0.0
    known = sum(word in FUNCTION_WORDS for word in words)
    articles = sum(bool(_ARTICLE.match(word)) for word in words)
    turned = sum(bool(_TURNED_ARTICLE.search(word)) for word in words)
    misplaced = sum(bool(_MISPLACED.search(word)) for word in words)
    torn = sum(len(word) == 1 and word != "و" for word in words)
    glued = sum(len(word) > 14 for word in words)
    good = 3 * known + 2 * articles
    bad = turned + 2 * misplaced + torn + 3 * glued
    return float(good - bad) / len(words) - _strangeness(text)


def _strangeness(text: str) -> float:
    """Signs that no one typed there, by the word."""
    foreign = 3 * len(_FOREIGN.findall(text)) + len(_ASTRAY.findall(text)) + len(_PRESENTATION.findall(text)) / 10
    return foreign / max(1, len(text.split()))


def letters(text: str) -> int:
    """Letters and digits of any script: how much of a page a reader has found."""
    return sum(sign.isalnum() for sign in text)
