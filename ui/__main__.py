"""`ihata`: subcommands go to the terminal before any of Qt is loaded; otherwise the window opens, with the files given."""

import sys


def main() -> int:
    arguments = sys.argv[1:]
    if arguments and not arguments[0].startswith("-") and arguments[0] in ("draft", "show", "export", "search"):
        from briefing.cli import main as run

        return run(arguments)
    if "--version" in arguments:
        from importlib.metadata import version

        sys.stdout.write(f"ihata {version('ihata')}\n")
        return 0
    if "--help" in arguments or "-h" in arguments:
        from briefing.cli import main as run

        return run(["--help"])
    from ui.app import run as open_window

    return open_window(arguments)


if __name__ == "__main__":
    sys.exit(main())
