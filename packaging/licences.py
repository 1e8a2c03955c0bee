"""One text with the licence of everything in a frozen folder: our own, the libraries', Python's, Qt's, the faces' and the data's.

Made by the build from what it really packed; a library without any licence text ends the build.
"""

import subprocess
import sys
import sysconfig
import tomllib
from collections.abc import Iterable, Iterator
from importlib.metadata import Distribution, distribution, packages_distributions
from pathlib import Path

ROOT = Path(__file__).parent.parent
COMMON = Path(__file__).parent / "texts"  # of the licence that Qt's wheels only name
LINE = "=" * 100
TEXTS = ("LICEN", "COPYING", "NOTICE", "AUTHORS")


def distributions(modules: Iterable[str]) -> list[Distribution]:
    """What the modules of this environment, by their top names, were installed by."""
    known = packages_distributions()
    names = {name for module in modules for name in known.get(module, ())}
    return [distribution(name) for name in sorted(names, key=str.lower)]


def write(out: Path, parts: Iterable[Distribution], system: Iterable[Path]) -> None:
    """The whole text; `system` are libraries that come from the system this is built on."""
    out.parent.mkdir(parents=True, exist_ok=True)
    blocks = [_block("Ihata", (ROOT / "LICENSE").read_text("utf-8"))]
    blocks += [_block(f"{part.name} {part.version}", _texts(part)) for part in parts if part.name != "ihata"]
    blocks += [_block(f"Python {sys.version.split()[0]}", _python())]
    blocks += [_block("Starter of PyInstaller", _starter())]
    blocks += [_block(name, text) for name, text in _data()]
    blocks += [_block(f"{name} (library of the system)", text) for name, text in _system(system)]
    out.write_text("\n".join(blocks), "utf-8")


def _block(title: str, text: str) -> str:
    return f"{LINE}\n{title}\n{LINE}\n\n{text.strip()}\n"


def named(part: Distribution) -> str:
    """The licence as the distribution's own description names it."""
    facts = part.metadata
    classifiers = [line.rpartition(" :: ")[2] for line in facts.get_all("Classifier") or [] if line.startswith("License ::")]
    short = [line for line in (facts.get_all("License-Expression") or []) + (facts.get_all("License") or []) if "\n" not in line]
    return ", ".join(short or classifiers)


def _texts(part: Distribution) -> str:
    known = [path for path in part.files or [] if "dist-info" in str(path) and any(word in str(path).upper() for word in TEXTS)]
    files = sorted(Path(str(path.locate())) for path in known if path.suffix not in (".json", ".py", ".pyc"))
    found = [path.read_text("utf-8", errors="replace") for path in files]
    if part.name.lower().startswith(("pyside6", "shiboken6")):
        found = [(COMMON / name).read_text("utf-8") for name in ("LGPL-3.txt", "GPL-3.txt")]
    if not found:
        raise SystemExit(f"no text of the licence of {part.name}")
    return f"{named(part)}\n\n" + "\n\n".join(found)


def _python() -> str:
    return (Path(sysconfig.get_path("stdlib")) / "LICENSE.txt").read_text("utf-8")


def _starter() -> str:
    files = distribution("pyinstaller").files or []
    return next(Path(str(path.locate())) for path in files if path.name == "COPYING.txt").read_text("utf-8")


def _data() -> Iterator[tuple[str, str]]:
    for path in sorted((ROOT / "resources/fonts").glob("*/OFL.txt")):
        yield f"Typeface {path.parent.name}", path.read_text("utf-8")
    for folder in ("lexicons", "models"):
        for name, facts in tomllib.loads((ROOT / "resources" / folder / "about.toml").read_text("utf-8")).items():
            yield f"{folder}: {name}", f"{facts['source']}\n{facts['licence']}"
    for path in sorted((ROOT / "resources/models").glob("LICENCE-*.txt")):
        yield f"models: {path.stem.removeprefix('LICENCE-')}", path.read_text("utf-8")


def _system(files: Iterable[Path]) -> Iterator[tuple[str, str]]:
    """The packages of a Debian-like system that the files belong to, with the copyright each keeps."""
    packages = set()
    for path in files:
        owner = subprocess.run(["dpkg", "-S", path.name], capture_output=True, text=True, check=True).stdout
        packages.add(next(line.split(":")[0] for line in owner.splitlines() if line.endswith("/" + path.name)))
    for name in sorted(packages):
        yield name, Path(f"/usr/share/doc/{name}/copyright").read_text("utf-8")
