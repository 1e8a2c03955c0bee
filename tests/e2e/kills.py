"""Kills the program while somebody types in a briefing, again and again: `python -m tests.e2e.kills TIMES`.

After each kill the library is opened: what was typed must be there but for the last second, and nothing that was not typed.
"""

import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from briefing.domain.records import Note
from briefing.store import Store
from briefing.store.operations import dossiers
from tests.e2e.words import SAID

LONGEST = 1.0  # seconds of typing that may be missing
SLACK = 0.15  # what two processes that share two cores may be late by when they say what time it is
_FIRST, _LAST = 0.2, 6.0  # seconds of typing after which it is killed


def kill_once(home: Path, after: float) -> tuple[str, float, int]:
    """What is kept of the note, seconds of typing that are missing, and letters typed, after so many seconds of typing."""
    home.mkdir(parents=True)
    store = Store.open(home / "library.ihata")
    dossiers.create(store, "ملف التجربة")
    store.close()
    command = [sys.executable, "-m", "tests.e2e.typist", str(home)]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, text=True, env={**os.environ, "PYTHONPATH": str(Path.cwd())}
    ) as typist:
        assert typist.stdout is not None
        first = typist.stdout.readline()
        assert first, "it did not start"
        time.sleep(after)
        os.kill(typist.pid, signal.SIGKILL)
        killed = time.time()
        lines = [line.split() for line in typist.stdout.read().splitlines()]
    typed = [(float(at), int(count)) for at, count in lines if count.isdigit()]
    store = Store.open(home / "library.ihata")
    kept = "".join(note.text for note in store.find(Note))
    store.close()
    assert SAID.startswith(kept), f"not what was typed: {kept!r}"
    missing = next((killed - at for at, count in typed if count > len(kept)), 0.0)
    return kept, missing, typed[-1][1] if typed else 0


def main(times: int) -> None:
    chance = random.Random(times)
    worst = 0.0
    with tempfile.TemporaryDirectory() as folder:
        for n in range(times):
            after = chance.uniform(_FIRST, _LAST)
            kept, missing, typed = kill_once(Path(folder) / str(n), after)
            worst = max(worst, missing)
            if missing > LONGEST + SLACK:
                raise SystemExit(
                    f"kill {n + 1} after {after:.2f} s: {missing:.2f} s of typing lost ({len(kept)} of {typed} letters)"
                )
    print(f"{times} kills, at most {worst:.2f} s of typing lost")


if __name__ == "__main__":
    main(int(sys.argv[1]))
