"""Fills resources/fonts from unpacked font packages: TrueType files, one folder a family, each with its licence.

    python packaging/fonts.py PLEX_SANS_ARABIC PLEX_MONO NOTO

The folders are the unpacked npm packages @ibm/plex-sans-arabic and @ibm/plex-mono, and the unpacked Debian package
fonts-noto-core. The web fonts of IBM Plex are only unwrapped from WOFF2, so their glyphs and tables stay as they are.
"""

import shutil
import sys
from pathlib import Path

from fontTools.ttLib import TTFont

FONTS = Path(__file__).parent.parent / "resources" / "fonts"
PLEX_SANS = ("Regular", "Medium", "SemiBold", "Bold")
PLEX_MONO = ("Regular",)
NOTO = {"noto-naskh-arabic": "NotoNaskhArabic", "noto-kufi-arabic": "NotoKufiArabic"}


def unwrap(package: Path, prefix: str, weights: tuple[str, ...], folder: Path) -> None:
    """Turns the complete (not the split) WOFF2 files of one family into TrueType files."""
    folder.mkdir(parents=True, exist_ok=True)
    for weight in weights:
        font = TTFont(next(package.rglob(f"complete/woff2/{prefix}-{weight}.woff2")), recalcTimestamp=False)
        font.flavor = None
        font.save(folder / f"{prefix}-{weight}.ttf")
    shutil.copyfile(next(package.rglob("LICENSE.txt")), folder / "OFL.txt")


def copy_noto(package: Path, prefix: str, folder: Path, licence: str) -> None:
    """Copies a family that is TrueType already; its own copyright line stands before the text of the licence."""
    folder.mkdir(parents=True, exist_ok=True)
    for weight in ("Regular", "Bold"):
        shutil.copyfile(next(package.rglob(f"{prefix}-{weight}.ttf")), folder / f"{prefix}-{weight}.ttf")
    with TTFont(folder / f"{prefix}-Regular.ttf") as font:
        owner = font["name"].getDebugName(0)
    (folder / "OFL.txt").write_text(f"{owner}\n\n{licence}", encoding="utf-8")


def main(sans: Path, mono: Path, noto: Path) -> None:
    unwrap(sans, "IBMPlexSansArabic", PLEX_SANS, FONTS / "ibm-plex-sans-arabic")
    unwrap(mono, "IBMPlexMono", PLEX_MONO, FONTS / "ibm-plex-mono")
    text = next(sans.rglob("LICENSE.txt")).read_text(encoding="utf-8")
    licence = text[text.index("This Font Software is licensed") :]
    for folder, prefix in NOTO.items():
        copy_noto(noto, prefix, FONTS / folder, licence)


if __name__ == "__main__":
    main(*(Path(argument) for argument in sys.argv[1:4]))
