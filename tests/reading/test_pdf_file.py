"""PDF files that can't be read are refused with one sentence each."""

import io

import pytest
from pypdf import PdfReader, PdfWriter

from desktop.errors import RefusedFile
from desktop.reading.pdf.file import MOST_PAGES
from desktop.reading.pdf.reader import read_pdf

HELLO = b"BT /F1 12 Tf 72 720 Td (Mot hai ba.) Tj ET"
CATALOGUE = b"<< /Type /Catalog /Pages 2 0 R >>"
FONT = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"


def pdf_of(*objects: bytes) -> bytes:
    """A PDF file of numbered objects; the first is the catalogue."""
    out, offsets = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, start=1):
        offsets.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    size = len(objects) + 1
    trailer = b"trailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (size, len(out))
    return out + b"xref\n0 %d\n0000000000 65535 f \n" % size + table + trailer


def pages_of(count: int, content: bytes = HELLO) -> bytes:
    """A PDF of `count` pages that share one content stream."""
    return pdf_of(CATALOGUE, tree(count), FONT, stream(content), *[page(4)] * count)


def numbered(count: int) -> bytes:
    """A PDF whose pages each say something else."""
    said = [stream(b"BT /F1 12 Tf 72 720 Td (Trang nay noi %d.) Tj ET" % (n * n)) for n in range(1, count + 1)]
    return pdf_of(CATALOGUE, tree(count), FONT, stream(b""), *[page(5 + count + n) for n in range(count)], *said)


def tree(count: int) -> bytes:
    """The pages of a document; they are the objects from 5 on."""
    kids = b" ".join(b"%d 0 R" % number for number in range(5, 5 + count))
    return b"<< /Type /Pages /Count %d /MediaBox [0 0 595 842] /Kids [%s] >>" % (count, kids)


def page(content: int) -> bytes:
    """A page that shows the stream of that number."""
    return b"<< /Type /Page /Parent 2 0 R /Contents %d 0 R /Resources << /Font << /F1 3 0 R >> >> >>" % content


def stream(content: bytes) -> bytes:
    return b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content)


def encrypted(password: str) -> bytes:
    writer, out = PdfWriter(), io.BytesIO()
    writer.append(PdfReader(io.BytesIO(pages_of(1))))
    writer.encrypt(password, algorithm="RC4-128")
    writer.write(out)
    return out.getvalue()


CYCLE = pdf_of(CATALOGUE, b"<< /Type /Pages /Count 3 /Kids [2 0 R 2 0 R] >>")
PICTURE = b"q 400 0 0 600 50 50 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \x80 EI Q"


@pytest.mark.parametrize(
    ("content", "code"),
    [
        pytest.param(b"", "broken_pdf", id="zero bytes"),
        pytest.param(b"%PDF-1.4\n", "broken_pdf", id="only a head"),
        pytest.param(b"%PDF-1.4\n" + bytes(range(256)) * 40 + b"%%EOF", "broken_pdf", id="noise"),
        pytest.param(b"PK\x03\x04" + bytes(100), "broken_pdf", id="another kind of file"),
        pytest.param(pages_of(3)[:-120], "broken_pdf", id="cut short at its end"),
        pytest.param(pages_of(3)[:300], "broken_pdf", id="cut short"),
        pytest.param(CYCLE, "broken_pdf", id="pages within themselves"),
        pytest.param(encrypted("secret"), "encrypted", id="password"),
        pytest.param(pages_of(2, b""), "scanned", id="empty pages"),
        pytest.param(pages_of(2, PICTURE), "scanned", id="pictures of pages"),
        pytest.param(pages_of(MOST_PAGES + 1), "too_many_pages", id="too many pages"),
    ],
)
def test_a_file_without_text_to_be_had_is_refused(content, code):
    """Each kind of refusal has its code and names the file in both languages."""
    with pytest.raises(RefusedFile) as refusal:
        read_pdf(content, "tài-liệu.pdf")
    assert refusal.value.code == code
    assert "tài-liệu.pdf" in refusal.value.message
    assert "tài-liệu.pdf" in refusal.value.english


def test_a_file_that_only_forbids_changes_is_read():
    """A PDF that opens without a password is no encrypted file to its reader."""
    assert [block.text for block in read_pdf(encrypted(""), "a.pdf").blocks] == ["Mot hai ba."]


def test_a_thousand_pages_are_read_and_counted_one_by_one():
    """Progress is told after each page, with the number of all pages."""
    told: list[tuple[int, int]] = []
    source = read_pdf(numbered(1000), "a.pdf", lambda done, pages: told.append((done, pages)))
    assert told == [(done, 1000) for done in range(1, 1001)]
    assert [block.text for block in source.blocks] == [f"Trang nay noi {page * page}." for page in range(1, 1001)]
    assert [block.pages for block in source.blocks] == [(page,) for page in range(1, 1001)]


def test_what_progress_raises_stops_the_reading():
    """A person who cancels is not told anything else by the reader."""

    class CancelledError(Exception):
        pass

    def cancel(done: int, pages: int) -> None:
        raise CancelledError(f"{done} of {pages}")

    with pytest.raises(CancelledError, match="1 of 5"):
        read_pdf(pages_of(5), "a.pdf", cancel)
