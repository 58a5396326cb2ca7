"""What is chosen on the command line, as values."""

import re

import click

from desktop.export.formats import Beside, Form, Format, Handout
from desktop.slides.deck import Room


class _RoomType(click.ParamType[Room]):
    """`12:1.8`: the farthest viewer is 12 m from an image 1.8 m high."""

    name = "distance:height"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> Room:
        try:
            distance, height = (float(part.replace(",", ".")) for part in str(value).split(":"))
        except ValueError:
            self.fail(f"{value!r}: cần dạng 6:1 hoặc 12:1.8", param, ctx)
        if not 0 < height <= distance <= 100 * height:
            self.fail(f"{value!r}: khoảng cách phải từ 1 đến 100 lần chiều cao", param, ctx)
        return Room(distance, height)


class _SizeType(click.ParamType[tuple[int, int]]):
    """`1366x768`: width and height in pixels."""

    name = "widthxheight"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> tuple[int, int]:
        match = re.fullmatch(r"(\d{3,4})x(\d{3,4})", str(value))
        if not match:
            self.fail(f"{value!r}: cần dạng 1366x768", param, ctx)
        return int(match[1]), int(match[2])


class _PaperType(click.ParamType[Form]):
    """`script`, or `handout`, `handout:3`, `handout:2:notes`: what a PDF for printing holds."""

    name = "script|handout[:1|2|3|6][:lines|notes]"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> Form:
        match = re.fullmatch(r"(script)|handout(?::([1236]))?(?::(lines|notes))?", str(value))
        if not match:
            self.fail(f"{value!r}: cần dạng script, handout:3 hoặc handout:2:notes", param, ctx)
        if match[1]:
            return Form(Format.SCRIPT)
        usual = Handout()
        return Form(Format.HANDOUT, Handout(int(match[2] or usual.a_sheet), Beside(match[3] or usual.beside)))


ROOM, SIZE, PAPER = _RoomType(), _SizeType(), _PaperType()
PAPER_HELP = "PDF để in: lời dẫn chữ lớn, hoặc tài liệu phát. / A PDF to print: the script, or a handout."
APART_HELP = "Thêm bản khác của tài liệu thành tài liệu riêng. / Other editions as documents of their own."
MINUTES_HELP = "Nói trong bấy nhiêu phút: mục nào đầy đủ, rút gọn hay bỏ qua do máy đề xuất. / Fit to so many minutes."
RATE_HELP = "Tốc độ nói, tiếng mỗi phút. / Syllables a minute."
