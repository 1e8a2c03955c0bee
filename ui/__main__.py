"""`ihata`: subcommands go to the terminal before any of Qt is loaded; otherwise the window opens, with the files given."""

import gc
import os
import sys


def has_display() -> bool:
    """Whether a window can be opened here at all."""
    named = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return not sys.platform.startswith("linux") or any(os.environ.get(name) for name in named)


def main(arguments: list[str] | None = None) -> int:
    if arguments is None:
        arguments = sys.argv[1:]
    if arguments and not arguments[0].startswith("-") and arguments[0] in ("draft", "show", "export", "search"):
        from briefing.cli import main as run

        return run(arguments)
    if "--version" in arguments:
        from importlib.metadata import version

        from briefing.store.migrations import FORMAT

        sys.stdout.write(f"ihata {version('ihata')} (store format {FORMAT})\n")
        return 0
    if "--help" in arguments or "-h" in arguments:
        from briefing.cli import main as run

        return run(["--help"])
    if not has_display():
        sys.stderr.write("ihata: no display; the subcommands draft, show, export and search need none\n")
        return 2
    gc.disable()  # nothing that starting makes is garbage; `ui.app` turns it on again when the window is there
    from ui.app import run as open_window

    return open_window(arguments)


if __name__ == "__main__":
    sys.exit(main())
