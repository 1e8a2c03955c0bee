"""Long work off the GUI's thread: progress, cancel, and its result brought back. A task is kept until it has ended."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from briefing.domain.errors import Cancelled, UserError

Work = Callable[[Callable[[str, int, int], None]], Any]


class Task(QObject):
    """One piece of long work. `progress` carries the step's code, done and total (0: not known); the last three, its end."""

    progress = Signal(str, int, int)
    done = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    ended = Signal()

    def __init__(self, title: str, work: Work, parent: QObject) -> None:
        super().__init__(parent)
        self.title = title
        self._work = work
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name=title, daemon=True)
        self._settled.connect(self._settle, Qt.ConnectionType.QueuedConnection)

    _settled = Signal(str, object)

    def start(self) -> None:
        self._thread.start()

    def cancel(self) -> None:
        """Asks the work to stop; it does at its next report."""
        self._stop.set()

    def wait(self, seconds: float) -> None:
        self._thread.join(seconds)

    def _report(self, step: str, n: int, total: int) -> None:
        if self._stop.is_set():
            raise Cancelled
        self.progress.emit(step, n, total)

    def _run(self) -> None:
        try:
            result = self._work(self._report)
        except Cancelled:
            self._settled.emit("cancelled", None)
        except UserError as error:
            self._settled.emit("failed", error)
        except Exception as error:  # the border of the thread: told to the person, not lost
            logging.getLogger("ihata.tasks").exception("%s", self.title)
            self._settled.emit("failed", error)
        else:
            self._settled.emit("done", result)

    def _settle(self, outcome: str, value: object) -> None:
        if outcome == "done":
            self.done.emit(value)
        elif outcome == "failed":
            self.failed.emit(value)
        else:
            self.cancelled.emit()
        self.ended.emit()


class Tasks(QObject):
    """The long work under way. `started` carries the `Task`."""

    started = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._running: list[Task] = []

    @property
    def running(self) -> tuple[Task, ...]:
        return tuple(self._running)

    def run(self, title: str, work: Work, done: Callable[[Any], None], failed: Callable[[Exception], None]) -> Task:
        """Starts `work(report)`; `done` or `failed` is called in the GUI's thread. `work` may call `report(step, n, total)`."""
        task = Task(title, work, self)
        self._running.append(task)
        task.done.connect(done)
        task.failed.connect(failed)
        task.ended.connect(lambda: self._end(task))
        self.started.emit(task)
        task.start()
        return task

    def stop_all(self, seconds: float = 5) -> None:
        """Cancels what runs and waits for it: nothing may write to a store that closes."""
        for task in self.running:
            task.cancel()
        for task in self.running:
            task.wait(seconds)

    def _end(self, task: Task) -> None:
        self._running.remove(task)
        task.deleteLater()
