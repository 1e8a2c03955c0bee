"""Takes the tables of symbols for debuggers out of the libraries that were published with them: about 55 MB that nothing loads.

Only libraries named here are touched. Those that a wheel was repaired with (`*.libs`) never are: rewriting them breaks them.
"""

import subprocess
import sys
from pathlib import Path

NAMED = (
    "libpython3.*.so*",
    "python3.*/lib-dynload/*.so",
    "typst/*.so",
    "pycrfsuite/*.so",
    "PIL/_imaging.*.so",
    "cryptography/hazmat/bindings/*.so",
    "pypdfium2_raw/*.so",
    "selectolax/*.so",
)


def main(bundle: Path) -> None:
    files = [path for pattern in NAMED for path in sorted((bundle / "_internal").glob(pattern)) if not path.is_symlink()]
    before = sum(path.stat().st_size for path in files)
    for path in files:
        subprocess.run(["objcopy", "--strip-unneeded", path], check=True)
    after = sum(path.stat().st_size for path in files)
    print(f"tables of symbols: {(before - after) / 1e6:.0f} MB out of {len(files)} libraries")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
