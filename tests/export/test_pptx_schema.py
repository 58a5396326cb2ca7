"""The parts of a PPTX against the schemas of ISO/IEC 29500-4 (transitional).

The schemas are not in this checkout: SOTAY_OOXML_SCHEMAS names a folder that holds `pml.xsd` and `dml-chart.xsd`,
as python-pptx has it in its repository under `spec/ISO-IEC-29500-4/xsd`.
"""

import os
from pathlib import Path
from zipfile import ZipFile

import pytest
from lxml import etree

from desktop.export.pptx.writer import write_pptx
from desktop.slides.deck import Deck
from desktop.slides.layout import Layout
from desktop.slides.theme import Theme

FOLDER = os.environ.get("SOTAY_OOXML_SCHEMAS", "")
KINDS = {"presentationml/2006/main": "pml.xsd", "drawingml/2006/chart": "dml-chart.xsd"}


@pytest.mark.skipif(not FOLDER, reason="SOTAY_OOXML_SCHEMAS names no folder of schemas")
def test_every_part_is_valid(deck: Deck, layout: Layout, theme: Theme, tmp_path: Path) -> None:
    """Presentation, master, layouts, slides, notes and charts."""
    write_pptx(deck, layout, theme, tmp_path / "a.pptx")
    schemas = {kind: etree.XMLSchema(etree.parse(Path(FOLDER, file))) for kind, file in KINDS.items()}
    checked = 0
    with ZipFile(tmp_path / "a.pptx") as archive:
        for name in archive.namelist():
            root = etree.fromstring(archive.read(name)) if name.endswith(".xml") else None
            for kind, schema in schemas.items() if root is not None else ():
                if str(etree.QName(root).namespace).endswith(kind):
                    schema.assertValid(root)
                    checked += 1
    assert checked > 2 * len(deck.slides)
