"""The whole job without a window: a report is drafted and printed, and build/tour/ gets dossier, brief and pictures.

The pictures are of the real window, drawn offscreen. Without a report the sample dossier is shown, as at a first start.
"""

import os
import shutil
import sys
import time
from collections.abc import Callable
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
OUT = Path("build/tour")
PAGES = ("settings", "keys", "about")
WAIT = 60  # seconds for something to appear before the tour gives up


def main(files: list[str]) -> int:
    shutil.rmtree(OUT, ignore_errors=True)
    home = OUT / "library"
    home.mkdir(parents=True)
    os.environ["IHATA_HOME"] = str(home.absolute())
    from briefing.domain.errors import UserError
    from briefing.sentences import sentence

    try:
        _tour([Path(name) for name in files])
    except UserError as error:
        print(sentence(error), file=sys.stderr)
        return 2
    print(f"\n{OUT}/: dossier.ihata, brief.pdf, {len(list(OUT.glob('*.png')))} pictures (*.png)")
    return 0


def _tour(files: list[Path]) -> None:
    import logging

    from PySide6.QtWidgets import QApplication

    from briefing import desk
    from briefing.home import library_path
    from briefing.store.portable import save_copy
    from briefing.terminal import show
    from ui.app import Starter

    logging.getLogger("qt").setLevel(logging.ERROR)
    if files:
        _take_in(files)
    app = QApplication(["ihata"])
    starter = Starter(app, library_path(), [])
    window = starter.window
    window.resize(1440, 900)
    window.show()
    _until(app, lambda: window.context.ready and window.context.snapshot is not None)
    snapshot = window.context.snapshot
    assert snapshot is not None
    show(snapshot)
    save_copy(window.context.store, snapshot.dossier.id, OUT / "dossier.ihata")
    desk.publish(snapshot, "pdf", OUT / "brief.pdf", proposals=True, notes=True)
    _pictures(app, starter)
    window.close()
    starter.close()


def _take_in(files: list[Path]) -> None:
    """Drafts the reports into one dossier of the tour's own library, which the window then opens on."""
    from PySide6.QtCore import QSettings

    from briefing import desk
    from briefing.home import library_path
    from briefing.store import Store

    store = Store.open(library_path())
    dossier_id: str | None = None
    for path in files:
        dossier_id = desk.take_in(store, desk.read(path), dossier_id).dossier_id
    store.close()
    settings = QSettings(str(library_path().parent / "settings.ini"), QSettings.Format.IniFormat)
    settings.setValue("last_dossier", dossier_id)
    settings.sync()


def _pictures(app, starter) -> None:
    window, settings = starter.window, starter.settings

    def take(name: str) -> None:
        _pump(app)
        window.grab().save(str(OUT / f"{name}.png"))

    for theme in ("light", "dark"):
        settings.set("theme", theme)
        suffix = "" if theme == "light" else "-dark"
        for n, tab in enumerate(window.strip.ids()):
            window.show_tab(tab)
            take(f"{n}-{tab}{suffix}")
        for page in PAGES:
            window.ask(page)
            take(f"page-{page}{suffix}")
            window.leave_page()
        window.bar.search.setText("الحدود")
        window.bar.searched.emit("الحدود")
        take(f"page-search{suffix}")
        window.leave_page()
    settings.set("theme", "light")
    settings.set("zoom", 200)
    window.show_tab("summary")
    take("zoom-200")
    settings.set("zoom", 100)
    window.ask("library")
    take("page-library")


def _pump(app, seconds: float = 0.2) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        app.processEvents()
        time.sleep(0.005)


def _until(app, there: Callable[[], bool]) -> None:
    end = time.monotonic() + WAIT
    while not there():
        if time.monotonic() > end:
            raise TimeoutError
        _pump(app, 0.05)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
