"""The actor matrix at its largest, 200 actors with some 150 relations each: how long each frame keeps the window from answering.

A frame is one thing a person does (a step of scrolling, an arrow, a digit) until all that it changes has been painted.
"""

import os
import random
import statistics
import time
from collections.abc import Callable, Iterable
from pathlib import Path

PROMISED = 16.0  # milliseconds, for 95 of 100 frames
ACTORS, EACH, ISSUES, BLOCS = 200, 150, 12, 9


def prepare(home: Path) -> None:
    """A library with the one dossier, last open."""
    os.environ["IHATA_HOME"] = str(home)
    from PySide6.QtCore import QSettings

    from briefing.domain.records import Actor, Issue, Relation, Stand
    from briefing.domain.scales import STANCES
    from briefing.home import library_path
    from briefing.store import Store
    from briefing.store.operations import dossiers

    draw = random.Random(1991)
    store = Store.open(library_path())
    dossier_id = dossiers.create(store, "مئتا فاعل").id
    with store.operation("make-draft", dossier_id) as work:
        common = {"dossier_id": dossier_id, "status": "accepted"}
        actors = [
            work.put(
                Actor(id=work.new_id(), name=f"الفاعل {n}", bloc=f"الكتلة {n % BLOCS}", influence=draw.randrange(101), **common)
            )
            for n in range(ACTORS)
        ]
        issues = [work.put(Issue(id=work.new_id(), name=f"القضية {n}", **common)) for n in range(ISSUES)]
        for one in actors:
            for other in draw.sample(actors, EACH):
                if one is not other:
                    values = {"stance": draw.choice(STANCES), "influence": draw.choice((None, 0, 1, 2, 3, 4))}
                    work.put(Relation(id=work.new_id(), from_id=one.id, to_id=other.id, **common, **values))
            for issue in issues:
                values = {"stance": str(draw.randint(-4, 4)), "salience": draw.randrange(101)}
                work.put(Stand(id=work.new_id(), actor_id=one.id, issue_id=issue.id, **common, **values))
    store.close()
    settings = QSettings(str(home / "settings.ini"), QSettings.Format.IniFormat)
    settings.setValue("last_dossier", dossier_id)
    settings.setValue("last_tab", "actors")
    settings.sync()


class Desk:
    """The window on that dossier, and a clock for what is done in it."""

    def __init__(self) -> None:
        from PySide6.QtWidgets import QApplication

        from briefing.home import library_path
        from ui.app import Starter

        self.app = QApplication.instance() or QApplication([])
        self.starter = Starter(self.app, library_path(), [])
        self.window = self.starter.window
        self.window.resize(1440, 900)
        self.window.show()
        self.settle(lambda: "actors" in self.window._views)
        self.view = self.window._views["actors"]
        self.table = self.view.table
        self.settle(lambda: not self.window.context.tasks.running)

    def settle(self, until: Callable[[], bool], seconds: float = 0.3) -> None:
        """Lets everything happen that is under way, at least for so long."""
        end = time.monotonic() + seconds
        while not until() or time.monotonic() < end:
            self.app.processEvents()
            time.sleep(0.002)

    def key(self, key: object) -> Callable[[], None]:
        from PySide6.QtCore import QEvent, Qt
        from PySide6.QtGui import QKeyEvent

        event = QKeyEvent(QEvent.Type.KeyPress, int(key), Qt.KeyboardModifier.NoModifier)
        return lambda: self.app.sendEvent(self.table, event) and None

    def frames(self, steps: Iterable[Callable[[], None]]) -> list[tuple[float, float]]:
        """Milliseconds of each step, painting and all that it sets off at once included: by the clock, and of this thread."""
        times = []
        for step in steps:
            begun, worked = time.perf_counter(), time.thread_time()
            step()
            while self._busy():
                pass
            times.append(((time.perf_counter() - begun) * 1000, (time.thread_time() - worked) * 1000))
            time.sleep(0.004)
        return times

    def _busy(self) -> bool:
        """Handles what is waiting; whether something was painted."""
        begun = time.perf_counter()
        self.app.processEvents()
        return time.perf_counter() - begun > 0.001

    def close(self) -> None:
        self.window.close()
        self.app.processEvents()
        self.starter.close()


def cases(desk: Desk) -> list[tuple[str, list[tuple[float, float]]]]:
    from PySide6.QtCore import Qt

    table, keys = desk.table, Qt.Key
    down, across = table.verticalScrollBar(), table.horizontalScrollBar()
    first = table.matrix.index(3, 1)
    table.setFocus()
    table.setCurrentIndex(first)
    desk.settle(lambda: True)
    arrows = [keys.Key_Left] * 12 + [keys.Key_Down] * 8
    digits = [keys.Key_1, keys.Key_Left, keys.Key_5, keys.Key_Down]
    return [
        ("scrolling down, a wheel's step", desk.frames([lambda n=n: down.setValue(n * 60) for n in range(100)])),
        ("scrolling across, a wheel's step", desk.frames([lambda n=n: across.setValue(n * 60) for n in range(100)])),
        ("scrolling a page", desk.frames([lambda n=n: down.setValue(n * 400 % 6000) for n in range(40)])),
        ("arrows", desk.frames([desk.key(arrows[n % 20]) for n in range(100)])),
        ("digits and arrows", desk.frames([desk.key(digits[n % 4]) for n in range(100)])),
    ]


def report(home: Path) -> list[str]:
    """One line a case: half of the frames, 95 of 100 and all of them within so many milliseconds; then how they spread.

    Of the thread's own time too: on a machine that is busy with something else the clock tells of that.
    """
    prepare(home)
    begun = time.perf_counter()
    desk = Desk()
    lines = [f"{'200 actors: window and matrix':40} {(time.perf_counter() - begun) * 1000:7.0f} ms"]
    for name, times in cases(desk):
        clock, own = (sorted(side) for side in zip(*times, strict=True))
        spread = " ".join(f"<{edge}: {sum(t < edge for t in clock)}" for edge in (4, 8, 16, 33, 100))
        lines.append(f"{name:34} {_figures(clock)} of {PROMISED:.0f} ms promised, own time {_figures(own)}   {spread}")
    desk.close()
    return lines


def _figures(ordered: list[float]) -> str:
    return f"p50 {statistics.median(ordered):5.1f} p95 {ordered[int(len(ordered) * 0.95)]:5.1f} max {ordered[-1]:5.1f}"
