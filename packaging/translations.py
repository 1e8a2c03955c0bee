"""Keeps the Arabic catalogue: one .ts an area of the interface, all compiled into resources/translations/ihata_ar.qm.

    python packaging/translations.py                    update every .ts from the sources, then compile
    python packaging/translations.py --check            fail if anything is unfinished, stale or not compiled
    python packaging/translations.py --fill AREA FILE   write translations from {"English": "عربي" or [six forms]}

Areas: ui/views/x.py and ui/parts/x/ are views_x, ui/labels.py and ui/messages.py are their own, other modules of ui/ are window, and
every other folder is its own. The calls of `ui.text.tr` are read from the syntax tree, because lupdate finds no plural in
Python without Qt 4's encoding argument; what it is given is a list of the same calls in C++, which it merges well.
"""

import argparse
import ast
import json
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections import defaultdict
from pathlib import Path
from typing import NamedTuple

import PySide6

ROOT = Path(__file__).parent.parent
FOLDER = ROOT / "resources" / "translations"
CATALOGUE = "ihata_ar.qm"
TOOLS = Path(PySide6.__file__).parent
LUPDATE = [
    "-no-obsolete",
    "-locations",
    "none",
    "-silent",
    "-source-language",
    "en",
    "-target-language",
    "ar",
    "-disable-heuristic",
    "similartext",
]
OWN_AREA = ("labels", "messages")


class Message(NamedTuple):
    context: str
    source: str
    counted: bool


def area_of(path: Path) -> str:
    """The area of a module, by its path below ui/."""
    folder, *rest = path.parts
    if not rest:
        return path.stem if path.stem in OWN_AREA else "window"
    return f"views_{Path(rest[0]).stem}" if folder in ("views", "parts") else folder


def messages_in(path: Path) -> list[Message]:
    """The calls of `tr` in one module, in order; raises ValueError where one is not made of plain strings."""
    found = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.Call) or getattr(node.func, "id", getattr(node.func, "attr", "")) != "tr":
            continue
        words = [arg.value for arg in node.args[:2] if isinstance(arg, ast.Constant) and isinstance(arg.value, str)]
        if len(words) != 2:
            raise ValueError(f"{path}:{node.lineno}: tr() takes a context and a text, both literal")
        found.append(Message(words[0], words[1], counted=len(node.args) > 2 or bool(node.keywords)))
    return found


def areas() -> dict[str, list[Message]]:
    """All messages of the interface by area, each once."""
    found: dict[str, dict[Message, None]] = defaultdict(dict)
    for path in sorted((ROOT / "ui").rglob("*.py")):
        for message in messages_in(path):
            found[area_of(path.relative_to(ROOT / "ui"))][message] = None
    return {area: list(messages) for area, messages in found.items()}


def update(folder: Path) -> None:
    """Brings the .ts files of a folder to what the sources say; areas without a message lose theirs."""
    present = areas()
    for path in folder.glob("*.ar.ts"):
        if path.name.removesuffix(".ar.ts") not in present:
            path.unlink()
    with tempfile.TemporaryDirectory() as scratch:
        for area, messages in sorted(present.items()):
            source = Path(scratch) / f"{area}.cpp"
            source.write_text("\n".join(map(_in_cpp, messages)), encoding="utf-8")
            _run("lupdate", source, *LUPDATE, "-ts", folder / f"{area}.ar.ts")


def compile_catalogue(folder: Path) -> Path:
    target = folder / CATALOGUE
    part = folder / f".{CATALOGUE}"
    _run("lrelease", *sorted(folder.glob("*.ar.ts")), "-silent", "-qm", part)
    # in one step: a program that runs has the catalogue mapped into its memory, and falls if it is written over there
    return part.replace(target)


def unfinished(folder: Path) -> list[str]:
    """Every message of a folder that has no Arabic, or one of its forms none."""
    found = []
    for path in sorted(folder.glob("*.ar.ts")):
        for message in ET.parse(path).iter("message"):
            translation = message.find("translation")
            forms = translation.findall("numerusform") or [translation]
            if translation.get("type") == "unfinished" or not all(form.text for form in forms):
                found.append(f"{path.name}: {message.findtext('source')}")
    return found


def problems() -> list[str]:
    """What a release must not have: unfinished texts, .ts files behind the sources, a .qm behind them."""
    with tempfile.TemporaryDirectory() as scratch:
        copy = Path(shutil.copytree(FOLDER, Path(scratch) / "translations"))
        update(copy)
        compile_catalogue(copy)
        names = {path.name for folder in (FOLDER, copy) for path in folder.glob("*.[tq][sm]")}
        stale = [name for name in sorted(names) if _bytes(FOLDER / name) != _bytes(copy / name)]
        return [f"stale: {name}" for name in stale] + [f"unfinished: {text}" for text in unfinished(copy)]


def fill(area: str, words: dict[str, str | list[str]]) -> None:
    """Writes translations into the .ts of an area. A key is an English text, or "Context|text" where one text differs by
    its place; raises KeyError for one that is not there."""
    update(FOLDER)
    path = FOLDER / f"{area}.ar.ts"
    tree = ET.parse(path)
    missing = set(words)
    for context in tree.iter("context"):
        for message in context.iter("message"):
            source = message.findtext("source") or ""
            exact = f"{context.findtext('name')}|{source}"
            key = exact if exact in words else source
            if key in words:
                _translate(message, words[key])
                missing.discard(key)
    if missing:
        raise KeyError(*sorted(missing))
    tree.write(path, encoding="utf-8", xml_declaration=True)


def _translate(message: ET.Element, arabic: str | list[str]) -> None:
    translation = message.find("translation")
    counted = message.get("numerus") == "yes"
    if counted != isinstance(arabic, list) or (counted and len(arabic) != 6):
        raise ValueError(f"{message.findtext('source')}: six forms for a count, one text otherwise")
    translation.clear()
    if not counted:
        translation.text = arabic
    for form in arabic if counted else ():
        ET.SubElement(translation, "numerusform").text = form


def _in_cpp(message: Message) -> str:
    context, source = (json.dumps(text, ensure_ascii=False) for text in message[:2])
    return f"QCoreApplication::translate({context}, {source}, nullptr{', n' if message.counted else ''});"


def _bytes(path: Path) -> bytes:
    return path.read_bytes() if path.exists() else b""


def _run(tool: str, *arguments: str | Path) -> None:
    subprocess.run([TOOLS / tool, *arguments], check=True)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--fill", nargs=2, metavar=("AREA", "FILE"))
    chosen = parser.parse_args()
    if chosen.check:
        found = problems()
        print("\n".join(found))
        return 1 if found else 0
    if chosen.fill:
        fill(chosen.fill[0], json.loads(Path(chosen.fill[1]).read_text(encoding="utf-8")))
    update(FOLDER)
    compile_catalogue(FOLDER)
    print(f"{sum(map(len, areas().values()))} texts, {len(unfinished(FOLDER))} unfinished")
    return 0


if __name__ == "__main__":
    sys.exit(main())
