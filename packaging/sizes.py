"""What each megabyte of the frozen folder is for."""

import sys
from collections import Counter
from pathlib import Path

PURPOSES = {
    "PySide6": "the window: Qt, its plugins and its binding",
    "shiboken6": "the window: Qt, its plugins and its binding",
    "libicu": "the window: Qt, its plugins and its binding",
    "typst": "the brief as tagged PDF",
    "numpy": "methods, charts and the slow reading of names",
    "numpy.libs": "methods, charts and the slow reading of names",
    "resources": "models, typefaces, word lists, translations",
    "pypdfium2_raw": "reading PDF, pictures of pages",
    "lxml": "Word and PowerPoint",
    "pptx": "Word and PowerPoint",
    "selectolax": "reading HTML",
    "pycrfsuite": "finding names",
    "python3.11": "Python",
    "base_library.zip": "Python",
}


def purpose(part: str) -> str:
    if part.startswith("libpython"):
        return "Python"
    if part == "ihata":
        return "our modules and the libraries', compiled"
    return PURPOSES.get(part, "the rest: libraries of the system, charset tables, descriptions")


def main(bundle: Path) -> None:
    sizes: Counter[str] = Counter()
    for path in bundle.rglob("*"):
        if path.is_file() and not path.is_symlink():
            where = path.relative_to(bundle).parts
            sizes[purpose(where[1] if where[0] == "_internal" else where[0])] += path.stat().st_size
    for name, size in sizes.most_common():
        print(f"{size / 1e6:7.1f} MB  {name}")
    print(f"{sizes.total() / 1e6:7.1f} MB  installed")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
