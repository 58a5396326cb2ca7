"""Who is asked to do what: the numbered tasks of the part on carrying out."""

import re
from collections.abc import Iterator

from desktop.guidance.document import Document, Node, NodeKind
from desktop.guidance.facts import Assignment
from desktop.text.fold import fold

_PART = re.compile(r"to chuc thuc hien|trach nhiem thuc hien|phan cong")
_LEAD = re.compile(r"(?:Đề nghị|Giao|Yêu cầu)\s+")
_VERB = re.compile(
    r"(?<!các )(?<!Các )(?<!hệ thống )\b(?:xây dựng|quan tâm|tuyên truyền|lãnh đạo|chỉ đạo|chủ trì|phối hợp|hướng dẫn"
    r"|tổ chức|thực hiện|theo dõi|tham mưu|triển khai|căn cứ|rà soát|kiểm tra|đôn đốc|tiếp tục|chủ động|tăng cường"
    r"|bảo đảm|đảm bảo|ban hành|quán triệt|cụ thể hóa)\b"
)
_LONGEST_BODY = 160


def find_assignments(document: Document) -> Iterator[Assignment]:
    """One for each paragraph of a numbered task, with the body that the task begins with.

    "Đề nghị UBND Quận quan tâm chỉ đạo …" is body "UBND Quận" and task "quan tâm chỉ đạo …".
    """
    for heading in document.nodes:
        if heading.kind is NodeKind.HEADING and _PART.search(fold(heading.text)):
            for node in document.children(heading.path):
                yield from _task(document, node)


def _task(document: Document, node: Node) -> Iterator[Assignment]:
    lead = _LEAD.match(node.text)
    start = lead.end() if lead else 0
    verb = _VERB.search(node.text, start)
    if not verb or verb.start() == start or verb.start() - start > _LONGEST_BODY:
        return
    body = node.text[start : verb.start()].strip(" ,:")
    yield Assignment(body, node.text[verb.start() :], node.path)
    for child in document.children(node.path):
        yield Assignment(body, child.text, child.path)
