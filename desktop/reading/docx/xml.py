"""The names of WordprocessingML, and the few questions that are asked of its elements."""

from typing import Any, TypeAlias

from desktop.errors import RefusedFile
from desktop.reading.zip_guard import damaged

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
MATH = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
_STRICT = {
    b"http://purl.oclc.org/ooxml/wordprocessingml/main": W[1:-1].encode(),
    b"http://purl.oclc.org/ooxml/officeDocument/math": MATH[1:-1].encode(),
}
_DTD_MARKS = tuple("<!DOCTYPE".encode(encoding) for encoding in ("ascii", "utf-16-le", "utf-16-be"))
_OFF = ("0", "false", "off")

Element: TypeAlias = Any
"""An lxml element; the library has no types of its own."""


def parse_xml(content: bytes, name: str) -> Element:
    """The root of a part; nothing outside it is ever loaded. Raises RefusedFile where it is broken or has a DTD."""
    from lxml import etree

    if any(mark in content for mark in _DTD_MARKS):
        raise _has_dtd(name)
    for strict, transitional in _STRICT.items():
        content = content.replace(strict, transitional)
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(content, parser)
    except etree.XMLSyntaxError as error:
        raise damaged(name) from error
    if root.getroottree().docinfo.doctype:
        raise _has_dtd(name)
    return root


def _has_dtd(name: str) -> RefusedFile:
    return RefusedFile(
        f"Tệp “{name}” chứa khai báo mà tài liệu Word không bao giờ có nên không được mở; hãy kiểm tra nguồn của tệp.",
        f"“{name}” holds declarations that no Word document has and wasn't opened; check where it comes from.",
        code="dtd",
    )


def child(element: Element | None, *names: str) -> Element | None:
    """The first child of that name, and its child of the next name, and so on; None where one is missing."""
    for name in names:
        if element is None:
            return None
        element = next(element.iterchildren(W + name), None)
    return element


def value(element: Element | None, *names: str) -> str | None:
    """The `w:val` of a child."""
    found = child(element, *names)
    return None if found is None else found.get(W + "val")


def number(text: str | None) -> int | None:
    """A whole number that may be missing or broken."""
    digits = (text or "").strip()
    return int(digits) if digits.isdecimal() and len(digits) < 10 else None


def is_on(found: Element | None) -> bool | None:
    """Whether a property is on or off; None where it isn't there."""
    return None if found is None else found.get(W + "val") not in _OFF
