"""LibreOffice as the second reader of what we write: opens a file with our fonts and prints it to PDF."""

import os
import shutil
import signal
import subprocess
from pathlib import Path

PATIENCE = 60  # seconds; a file that LibreOffice lays out for longer has sent it round in circles
FONTS = Path(__file__).parents[2] / "resources" / "fonts"
_CONFIGURATION = """<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>{fonts}</dir><dir>/usr/share/fonts</dir><cachedir>{cache}</cachedir></fontconfig>"""


def found() -> str | None:
    """The program, where this machine has it."""
    return shutil.which("soffice") or shutil.which("libreoffice")


def to_pdf(path: Path, work: Path) -> Path:
    """Opens a file and prints it into `work`, with its settings and fonts kept there. CalledProcessError or TimeoutExpired where it cannot."""
    work.mkdir(parents=True, exist_ok=True)
    fonts = work / "fonts.conf"
    fonts.write_text(_CONFIGURATION.format(fonts=FONTS, cache=work / "cache"), encoding="utf-8")
    profile = f"-env:UserInstallation={(work / 'profile').absolute().as_uri()}"
    command = [str(found()), profile, "--headless", "--convert-to", "pdf", "--outdir", str(work), str(path)]
    environment = {**os.environ, "FONTCONFIG_FILE": str(fonts), "HOME": str(work)}
    process = subprocess.Popen(
        command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=environment, start_new_session=True
    )
    try:
        if process.wait(PATIENCE):
            raise subprocess.CalledProcessError(process.returncode, command)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        raise
    return work / f"{path.stem}.pdf"
