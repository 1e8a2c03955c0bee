"""Draws the program's icon and that of its files, from our own SVG, in every size that the three systems ask for."""

import struct
import sys
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

DRAWINGS = Path(__file__).parent / "drawings"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
WINDOWS = (16, 24, 32, 48, 64, 256)
APPLE = ((b"icp4", 16), (b"icp5", 32), (b"ic07", 128), (b"ic08", 256), (b"ic09", 512))


def drawn(name: str, size: int) -> bytes:
    """The drawing as a PNG of `size` pixels a side."""
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(DRAWINGS / f"{name}.svg")).render(painter, QRectF(0, 0, size, size))
    painter.end()
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not image.save(buffer, "PNG"):
        raise OSError(f"no PNG of {name}")
    return bytes(held.data())


def ico(name: str) -> bytes:
    """The icon of Windows: a directory of PNG pictures."""
    pictures = [(size, drawn(name, size)) for size in WINDOWS]
    head, at = struct.pack("<HHH", 0, 1, len(pictures)), 6 + 16 * len(pictures)
    for size, data in pictures:
        side = size % 256  # 256 is written as 0
        head += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(data), at)
        at += len(data)
    return head + b"".join(data for _, data in pictures)


def icns(name: str) -> bytes:
    """The icon of macOS: PNG pictures, each under the name of its size."""
    body = b"".join(kind + struct.pack(">I", len(data) + 8) + data for kind, data in ((k, drawn(name, s)) for k, s in APPLE))
    return b"icns" + struct.pack(">I", len(body) + 8) + body


def main(out: Path) -> None:
    for name in ("ihata", "ihata-file"):
        for size in SIZES:
            path = out / f"{size}x{size}" / f"{name}.png"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(drawn(name, size))
        (out / f"{name}.ico").write_bytes(ico(name))
        (out / f"{name}.icns").write_bytes(icns(name))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
