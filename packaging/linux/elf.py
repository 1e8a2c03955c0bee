"""What the libraries of a frozen folder ask of the machine: other libraries, and the version of glibc."""

import re
import subprocess
import sys
from pathlib import Path

_NEEDED = re.compile(r"\(NEEDED\).*\[(.+)\]")
_GLIBC = re.compile(r"GLIBC_(\d+)\.(\d+)")


def files(bundle: Path) -> list[Path]:
    """Every program and library in the folder, links left out."""
    found = sorted(path for path in bundle.rglob("*") if path.is_file() and not path.is_symlink())
    return [path for path in found if path.open("rb").read(4) == b"\x7fELF"]


def _told(option: str, paths: list[Path]) -> str:
    return subprocess.run(["readelf", "-W", option, *paths], capture_output=True, text=True, check=True).stdout


def needed(bundle: Path) -> set[str]:
    """The libraries that are looked for and are not in the folder."""
    return set(_NEEDED.findall(_told("-d", files(bundle)))) - {path.name for path in bundle.rglob("*.so*")}


def glibc(bundle: Path) -> tuple[int, int]:
    """The highest version of glibc that any symbol asks for."""
    return max((int(major), int(minor)) for major, minor in _GLIBC.findall(_told("-V", files(bundle))))


def packages(names: set[str]) -> list[str]:
    """The packages of this Debian-like system that hold the libraries."""
    found = set()
    for name in sorted(names):
        lines = subprocess.run(["dpkg", "-S", f"*/{name}"], capture_output=True, text=True, check=True).stdout.splitlines()
        found.add(next(line.split(":")[0] for line in lines if line.endswith(f"/{name}")))
    return sorted(found)


def main(bundle: Path, most: str) -> None:
    """Ends with an error if the folder asks for a later glibc than `most`, as in 2.36."""
    found = glibc(bundle)
    print(f"highest symbol of glibc: {found[0]}.{found[1]}")
    if found > tuple(int(part) for part in most.split(".")):
        raise SystemExit(f"later than {most}, which the README promises")


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
