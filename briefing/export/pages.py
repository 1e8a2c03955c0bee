"""The pages of a PDF as pictures, for the preview and the printer."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import pypdfium2


@dataclass(frozen=True, slots=True)
class Picture:
    """A page: 32 bits a pixel (blue, green, red, unused), rows one after another without gaps."""

    width: int
    height: int
    pixels: bytes


def page_count(pdf: bytes) -> int:
    document = pypdfium2.PdfDocument(pdf)
    try:
        return len(document)
    finally:
        document.close()


def pictures(pdf: bytes, width: int, only: Sequence[int] | None = None) -> Iterator[Picture]:
    """The pages (counted from 0; all of them without `only`), each `width` pixels wide."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        for number in range(len(document)) if only is None else only:
            page = document[number]
            bitmap = page.render(scale=width / page.get_width(), rev_byteorder=False, prefer_bgrx=True)
            yield Picture(bitmap.width, bitmap.height, _packed(bitmap))
    finally:
        document.close()


def _packed(bitmap: pypdfium2.PdfBitmap) -> bytes:
    data, row = bytes(bitmap.buffer), bitmap.width * 4
    if bitmap.stride == row:
        return data
    return b"".join(data[start : start + row] for start in range(0, bitmap.height * bitmap.stride, bitmap.stride))
