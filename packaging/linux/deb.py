"""The package for Debian and its kin, and the portable archive, out of the frozen folder; both land in `dist/`."""

import gzip
import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import elf

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
VERSION = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["version"]
CONTROL = """Package: ihata
Version: {version}
Section: editors
Priority: optional
Architecture: {architecture}
Maintainer: Ihata <packages@ihata.invalid>
Installed-Size: {kib}
Depends: {depends}
Recommends: shared-mime-info, desktop-file-utils, hicolor-icon-theme
Description: brief from reports, Arabic first and offline
 A report becomes a draft dossier: key judgements, actors and their stances,
 scenarios, dates and places, each with the sentence that it came from.
 What a person accepts becomes slides, a written brief and minutes.
 Nothing is ever sent anywhere.
"""
POSTRM = """#!/bin/sh
set -e
if [ "$1" = remove ] || [ "$1" = purge ]; then
    echo "ihata: the dossiers stay where they are, for each user in ~/.local/share/ihata/; delete that folder to be rid of them."
fi
"""
LAUNCHER = """#!/bin/sh
exec /usr/lib/ihata/ihata "$@"
"""


def main() -> None:
    bundle, stage, dist = ROOT / "build/package/ihata", ROOT / "build/deb", ROOT / "dist"
    architecture = subprocess.run(["dpkg", "--print-architecture"], capture_output=True, text=True, check=True).stdout.strip()
    shutil.rmtree(stage, ignore_errors=True)
    dist.mkdir(exist_ok=True)
    shutil.copytree(bundle, stage / "usr/lib/ihata", symlinks=True)
    _integrate(stage)
    _control(stage, bundle, architecture)
    _settle(stage)
    package = dist / f"ihata_{VERSION}_{architecture}.deb"
    subprocess.run(["dpkg-deb", "--root-owner-group", "-Zxz", "-z9", "--build", stage, package], check=True)
    print(package, f"{package.stat().st_size / 1e6:.1f} MB")


def _integrate(stage: Path) -> None:
    share = stage / "usr/share"
    _put(stage / "usr/bin/ihata", LAUNCHER.encode(), 0o755)
    _copy("org.ihata.Ihata.desktop", share / "applications")
    _copy("org.ihata.Ihata.metainfo.xml", share / "metainfo")
    _copy("ihata.xml", share / "mime/packages")
    _put(share / "man/man1/ihata.1.gz", gzip.compress((HERE / "ihata.1").read_bytes(), mtime=0))
    _put(share / "bash-completion/completions/ihata", (HERE / "ihata.bash").read_bytes())
    _put(share / "doc/ihata/copyright", (HERE / "copyright").read_bytes())
    _put(share / "doc/ihata/licences.txt.gz", gzip.compress((ROOT / "build/licences.txt").read_bytes(), mtime=0))
    icons = share / "icons/hicolor"
    for picture in sorted((ROOT / "build/icons").glob("*x*/*.png")):
        kind, name = ("apps", "ihata") if picture.stem == "ihata" else ("mimetypes", "application-x-ihata")
        _put(icons / picture.parent.name / kind / f"{name}.png", picture.read_bytes())
    _put(icons / "scalable/apps/ihata.svg", (ROOT / "packaging/drawings/ihata.svg").read_bytes())
    _put(icons / "scalable/mimetypes/application-x-ihata.svg", (ROOT / "packaging/drawings/ihata-file.svg").read_bytes())


def _control(stage: Path, bundle: Path, architecture: str) -> None:
    major, minor = elf.glibc(bundle)
    names = [name for name in elf.packages(elf.needed(bundle)) if name != "libc6"]
    kib = sum(path.stat().st_size for path in stage.rglob("*") if path.is_file() and not path.is_symlink()) // 1024
    depends = ", ".join([f"libc6 (>= {major}.{minor})", *names])
    control = CONTROL.format(version=VERSION, architecture=architecture, kib=kib, depends=depends)
    _put(stage / "DEBIAN/control", control.encode())
    _put(stage / "DEBIAN/postrm", POSTRM.encode(), 0o755)


def _copy(name: str, folder: Path) -> None:
    _put(folder / name, (HERE / name).read_bytes())


def _put(path: Path, data: bytes, mode: int = 0o644) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    path.chmod(mode)


def _settle(stage: Path) -> None:
    """The same rights and times whoever builds, so that two builds of one commit are one package."""
    when = int(os.environ["SOURCE_DATE_EPOCH"])
    for path in [stage, *stage.rglob("*")]:
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path.stat().st_mode & 0o100 else 0o644)
        os.utime(path, (when, when), follow_symlinks=False)


if __name__ == "__main__":
    sys.exit(main())
