"""The end of an official document: to whom it goes, and who signs."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from desktop.guidance.document import Recipient
from desktop.reading.blocks import Block
from desktop.reading.report import ReadingWarning

_HEAD = re.compile(r"nơi nhận\s*:?\s*", re.IGNORECASE)
_ITEM = re.compile(r"[-–] ?")
_TRAILING = " ;,."
_FILED = re.compile(r"lưu\b", re.IGNORECASE)
_ABOVE = re.compile(r"Trung ương|Thành ủy|Tỉnh ủy|Thường trực|Thường vụ|Bộ Chính trị|Ban Bí thư|Văn phòng Chính phủ")


@dataclass(frozen=True, slots=True)
class BackMatter:
    recipients: tuple[Recipient, ...] = ()
    signature: tuple[str, ...] = ()
    warnings: tuple[ReadingWarning, ...] = ()


def split_back_matter(blocks: Sequence[Block]) -> tuple[list[Block], list[Block]]:
    """Blocks before "Nơi nhận:", and from it on."""
    for place, block in enumerate(blocks):
        if _HEAD.fullmatch(block.text):
            return list(blocks[:place]), list(blocks[place:])
    return list(blocks), []


def _group_labels(blocks: Sequence[Block]) -> tuple[list[str], list[Block]]:
    """Labels in angle brackets (`<để báo cáo>`, also over two lines), and the blocks that are none."""
    labels: list[str] = []
    rest: list[Block] = []
    open_label: str | None = None
    for block in blocks:
        if open_label is None and not block.text.startswith("<"):
            rest.append(block)
            continue
        open_label = f"{open_label} {block.text}" if open_label else block.text
        if open_label.endswith(">"):
            labels.append(open_label.strip("<> "))
            open_label = None
    return labels, rest


def _grouped(items: Sequence[str], labels: Sequence[str]) -> tuple[Recipient, ...]:
    """Bodies above the issuer come first and get the first label; the others the second; a copy is filed."""
    if len(labels) != 2:
        return tuple(Recipient(item) for item in items)
    split = next((place for place, item in enumerate(items) if not _ABOVE.search(item)), len(items))
    groups = ("lưu" if _FILED.match(item) else labels[place >= split] for place, item in enumerate(items))
    return tuple(Recipient(item, group, group_inferred=True) for item, group in zip(items, groups, strict=True))


def read_back_matter(blocks: Sequence[Block]) -> BackMatter:
    """Recipients and the lines of the signature; groups are inferred where their labels stand apart."""
    if not blocks:
        return BackMatter()
    labels, rest = _group_labels(blocks[1:])
    items = [_ITEM.sub("", block.text, count=1).rstrip(_TRAILING) for block in rest if _ITEM.match(block.text)]
    recipients = _grouped(items, labels)
    inferred = any(recipient.group_inferred for recipient in recipients)
    message = "Nhóm nơi nhận là suy luận: nhãn đứng tách khỏi danh sách."
    return BackMatter(
        recipients=recipients,
        signature=tuple(block.text for block in rest if not _ITEM.match(block.text)),
        warnings=(ReadingWarning("inferred_groups", message, blocks[0].lines),) if inferred else (),
    )
