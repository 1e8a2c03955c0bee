"""`make bench`: starting beside a bare window in one run, as ratios of medians; the package; methods; drafting; actor matrix; files; slides."""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.bench import actors, drafting, exports, methods, packaged, slides

ROUNDS = 9
START = Path(__file__).with_name("start.py")


def timed(kind: str, home: Path) -> list[float]:
    """Milliseconds from the start of the process to each moment it prints."""
    begun = time.time()
    env = {**os.environ, "IHATA_HOME": str(home)}
    env.pop("PYTHONDONTWRITEBYTECODE", None)  # a program that is installed has its bytecode
    done = subprocess.run([sys.executable, str(START), kind], capture_output=True, text=True, check=True, env=env)
    return [(float(line) - begun) * 1000 for line in done.stdout.split()]


def prepare(home: Path) -> None:
    """A library with the sample dossier, last open."""
    os.environ["IHATA_HOME"] = str(home)
    from PySide6.QtCore import QSettings

    from briefing import sample
    from briefing.home import library_path
    from briefing.store import Store

    store = Store.open(library_path())
    dossier_id = sample.make(store)
    store.close()
    settings = QSettings(str(home / "settings.ini"), QSettings.Format.IniFormat)
    settings.setValue("last_dossier", dossier_id)
    settings.setValue("last_tab", "summary")
    settings.sync()


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        prepare(home)
        bare, frame, text = [], [], []
        timed("bare", home), timed("ours", home)  # once for the disk's cache and the bytecode
        for _ in range(ROUNDS):
            bare.append(timed("bare", home)[0])
            first, second = timed("ours", home)
            frame.append(first)
            text.append(second)
        package = packaged.report(home)
    rows = (("bare window, first frame", bare), ("Ihata, first frame", frame), ("Ihata, the sample's text", text))
    base = statistics.median(bare)
    for name, times in rows:
        middle = statistics.median(times)
        print(f"{name:28} {middle:6.0f} ms  (min {min(times):.0f}, max {max(times):.0f})  ×{middle / base:.2f}")
    print("\n".join(package))
    print("\n".join(methods.report()))
    print("\n".join(drafting.report()))
    with tempfile.TemporaryDirectory() as folder:
        print("\n".join(actors.report(Path(folder))))
    with tempfile.TemporaryDirectory() as folder:
        print("\n".join(exports.report(Path(folder))))
    with tempfile.TemporaryDirectory() as folder:
        print("\n".join(slides.report(Path(folder))))


if __name__ == "__main__":
    main()
