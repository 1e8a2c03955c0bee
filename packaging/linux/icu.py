"""Leaves in Qt's copy of ICU what Arabic and English text is ordered by: 29 MB are names of currencies, zones and languages that Qt never asks for.

    python packaging/linux/icu.py FOLDER_OF_QT_LIBRARIES

The library with the data is linked anew from what is left; `icupkg` is of Debian's icu-devtools, `as` and `ld` of its binutils.
"""

import re
import subprocess
import sys
import tempfile
from pathlib import Path

UNUSED = re.compile(
    r"(brkitr|curr|lang|rbnf|region|translit|unit|zone)/"  # Qt has tables of its own for these
    r"|.*\.(cnv|spp|cfu)$"  # charsets are decoded by Python
    r"|(coll/)?(?!(ar|en)[_.]|res_index)[a-z]{2,3}(_\w*)?\.res$"  # the other languages; what is common to all has longer names
)
ASSEMBLY = """
.section .rodata
.balign 16
.globl {symbol}
.type {symbol}, @object
{symbol}: .incbin "{data}"
.size {symbol}, . - {symbol}
.section .note.GNU-stack, "", @progbits
"""


def _run(*command: str | Path, told: str | None = None) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True, input=told).stdout


def held(library: Path) -> tuple[str, bytes]:
    """The one symbol of the library, and the data that it names; they lie in the file where they lie in memory."""
    line = next(line for line in _run("readelf", "-W", "--dyn-syms", library).splitlines() if "icudt" in line)
    _, address, size, *_, symbol = line.split()
    start = int(address, 16)
    return symbol, library.read_bytes()[start : start + int(size, 0)]


def shrink(library: Path) -> None:
    symbol, data = held(library)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        package = folder / f"{symbol.removesuffix('_dat')}l.dat"  # l: little-endian; the tool reads the version out of the name
        package.write_bytes(data)
        unused = [item for item in _run("icupkg", "-l", package).split() if UNUSED.match(item)]
        (folder / "unused.txt").write_text("\n".join(unused))
        _run("icupkg", "-r", folder / "unused.txt", package)
        _run("as", "-o", folder / "data.o", told=ASSEMBLY.format(symbol=symbol, data=package))
        _run("ld", "-shared", "-soname", library.name, "-o", library, folder / "data.o")


def main(libraries: Path) -> None:
    (library,) = libraries.glob("libicudata.so.*")
    before = library.stat().st_size
    shrink(library)
    print(f"tables of ICU: {before / 1e6:.0f} MB, {library.stat().st_size / 1e6:.1f} MB of it kept")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
