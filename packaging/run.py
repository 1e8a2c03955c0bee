"""`make run`: the window, or, where there is no display, the same job without one."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))


def main() -> int:
    files = [str(Path(name).absolute()) for name in sys.argv[1:]]
    from ui.__main__ import has_display

    if has_display():
        from ui.__main__ import main as open_window

        return open_window(files)
    from tour import main as tour

    return tour(files)


if __name__ == "__main__":
    sys.exit(main())
