"""Compares two frozen folders of one commit: the list of files, and the content of those that are ours or made of ours."""

import hashlib
import sys
from pathlib import Path

OURS = ("ihata", "_internal/resources/", "_internal/ui/", "_internal/briefing/", "_internal/ihata-")


def content(bundle: Path) -> dict[str, str]:
    """The hash of each file of ours, and nothing for the others, by path."""
    paths = sorted(path for path in bundle.rglob("*") if path.is_file())
    names = [path.relative_to(bundle).as_posix() for path in paths]
    ours = [
        hashlib.sha256(path.read_bytes()).hexdigest() if name.startswith(OURS) else ""
        for path, name in zip(paths, names, strict=True)
    ]
    return dict(zip(names, ours, strict=True))


def main(one: Path, other: Path) -> int:
    first, second = content(one), content(other)
    different = sorted(name for name in first.keys() | second.keys() if first.get(name) != second.get(name))
    print("\n".join(different) or f"the same: {len(first)} files, {sum(map(bool, first.values()))} of them ours")
    return 1 if different else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
