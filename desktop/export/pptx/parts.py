"""The parts that a slide refers to: charts with their workbooks, and pictures, each file once."""

from collections.abc import Iterator, Sequence
from hashlib import sha256

from desktop.export.pictures import png_of
from desktop.export.pptx.chart import NativeChart, native_charts
from desktop.export.pptx.chart_xml import chart_xml, workbook
from desktop.export.pptx.package import ContentType, Package, Relation
from desktop.export.pptx.slide import SlideParts
from desktop.slides.content import Chart, Content
from desktop.slides.deck import Deck
from desktop.slides.layout import Box, Layout, PictureBox

_DRAWING = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"
_WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def part_types(deck: Deck, layout: Layout) -> Iterator[ContentType]:
    """What the parts of these charts and pictures are."""
    pairs = zip(deck.slides, layout.pages, strict=True)
    count = sum(len(_charts(slide.content, boxes)) for slide, boxes in pairs)
    yield from (ContentType(f"ppt/charts/chart{number}.xml", _DRAWING) for number in range(1, count + 1))
    yield ContentType(".xlsx", _WORKBOOK)
    yield ContentType(".png", "image/png")


def add_parts(package: Package, content: Content, boxes: Sequence[Box]) -> tuple[SlideParts, list[Relation]]:
    """Write what a slide with these boxes refers to; its parts by key, and the relations that say where they are."""
    keyed = tuple((f"rChart{at}", chart) for at, chart in enumerate(_charts(content, boxes)))
    relations = [Relation(key, "chart", f"../{_add_chart(package, chart)}") for key, chart in keyed]
    pictures: dict[str, str] = {}
    for path in dict.fromkeys(box.picture.path for box in boxes if isinstance(box, PictureBox)):
        if data := png_of(path):
            pictures[path] = f"rPicture{len(pictures)}"
            relations.append(Relation(pictures[path], "image", f"../{_add_picture(package, data)}"))
    return SlideParts(keyed, pictures), relations


def _charts(content: Content, boxes: Sequence[Box]) -> tuple[NativeChart, ...]:
    return native_charts(content, boxes) if isinstance(content, Chart) else ()


def _add_chart(package: Package, chart: NativeChart) -> str:
    """Where the chart is, from the folder of the presentation."""
    number = sum(name.startswith("ppt/charts/chart") for name in package.names) + 1
    book = f"embeddings/Microsoft_Excel_Sheet{number}.xlsx"
    package.add_bytes(f"ppt/{book}", workbook(chart))
    name = f"charts/chart{number}.xml"
    package.add(f"ppt/{name}", chart_xml(chart, "rId1"), (Relation("rId1", "package", f"../{book}"),))
    return name


def _add_picture(package: Package, data: bytes) -> str:
    name = f"media/{sha256(data).hexdigest()[:16]}.png"
    if f"ppt/{name}" not in package.names:
        package.add_bytes(f"ppt/{name}", data)
    return name
