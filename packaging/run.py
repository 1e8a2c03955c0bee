"""`make run`: the window, or, where there is no display, the same job without one."""

import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))


def has_display() -> bool:
    return sys.platform in ("win32", "darwin") or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def main() -> int:
    files = [str(Path(name).absolute()) for name in sys.argv[1:]]
    if has_display():
        from ui.app import run

        return run(files)
    from tour import main as tour

    return tour(files)


if __name__ == "__main__":
    sys.exit(main())
