"""Word files made on the spot: a sound package around the XML that a test is about."""

import zipfile
from collections.abc import Callable
from io import BytesIO

import pytest

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_NAMESPACES = " ".join(
    f'xmlns:{prefix}="{address}"'
    for prefix, address in {
        "w": _W,
        "r": _OFFICE,
        "m": "http://schemas.openxmlformats.org/officeDocument/2006/math",
        "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
        "v": "urn:schemas-microsoft-com:vml",
        "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
    }.items()
)
_RELATIONSHIPS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{}</Relationships>'
)
_RELATIONSHIP = '<Relationship Id="{0}" Type="{1}/{0}" Target="{0}.xml"/>'
_MAIN = f'<Relationship Id="main" Type="{_OFFICE}/officeDocument" Target="word/document.xml"/>'


def _word_file(body: str, *, links: str = "", members: dict[str, bytes] | None = None, **parts: str) -> bytes:
    """A .docx with this body; `parts` are the inner XML of styles, numbering, footnotes, endnotes, settings."""
    linked = "".join(_RELATIONSHIP.format(part, _OFFICE) for part in parts)
    files: dict[str, str | bytes] = {
        "_rels/.rels": _RELATIONSHIPS.format(_MAIN),
        "word/_rels/document.xml.rels": _RELATIONSHIPS.format(linked + links),
        "word/document.xml": f"<w:document {_NAMESPACES}><w:body>{body}</w:body></w:document>",
        **{f"word/{part}.xml": f"<w:{part} {_NAMESPACES}>{inner}</w:{part}>" for part, inner in parts.items()},
        **(members or {}),
    }
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return packed.getvalue()


@pytest.fixture
def word_file() -> Callable[..., bytes]:
    """Makes a .docx from the XML of its body and of its other parts."""
    return _word_file
