"""The end of an official document: to whom it goes, and who signs."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from desktop.guidance.dates import DAY, iso_day
from desktop.guidance.document import Node, NodeKind, Recipient
from desktop.guidance.kinds import kind_named
from desktop.guidance.outline import Rank
from desktop.reading.attached import begins_attached
from desktop.reading.blocks import Block
from desktop.reading.grammar import split_label
from desktop.reading.report import ReadingWarning

_HEAD = re.compile(r"nơi nhận\s*:?\s*(?P<beside>\S.*)?", re.IGNORECASE)
_ITEM = re.compile(r"[-–] ?")
_TRAILING = " ;,."
_FILED = re.compile(r"lưu\b", re.IGNORECASE)
_ABOVE = re.compile(r"Trung ương|Thành ủy|Tỉnh ủy|Thường trực|Thường vụ|Bộ Chính trị|Ban Bí thư|Văn phòng Chính phủ")
_OWN_GROUP = re.compile(r"\((?P<group>để [^()]+)\)$")
_AUTHORITY = re.compile(r"(?:TM|KT|K/T|TL|TUQ|Q)\b[./ ]|(?:CHỦ TỊCH|BỘ TRƯỞNG|THỦ TƯỚNG|TRƯỞNG BAN|BÍ THƯ|GIÁM ĐỐC)\b")
_BESIDE = re.compile(r"(?<=[;,.)]) +(?=[^\W\d_]{2})")
_PASSED = re.compile(rf"này (?:đã )?được .{{1,120}} thông qua ngày {DAY}", re.DOTALL)
_MOST_SIGNING, _LONGEST_SIGNING = 8, 80


@dataclass(frozen=True, slots=True)
class BackMatter:
    recipients: tuple[Recipient, ...] = ()
    signature: tuple[str, ...] = ()
    warnings: tuple[ReadingWarning, ...] = ()


def split_back_matter(blocks: Sequence[Block], letterhead: Sequence[str]) -> tuple[list[Block], list[Block]]:
    """The body, with what is attached behind the signature, and the blocks from "Nơi nhận:" or the signature on."""
    start = next((place for place, block in enumerate(blocks) if _is_head(block)), _signature(blocks))
    end = next(
        (
            place if head is None else max(head, start + 1)
            for place in range(start + 1, len(blocks))
            for head in [begins_attached(blocks, place, letterhead)]
            if head is not None or _begins_appendix(blocks[place])
        ),
        len(blocks),
    )
    return [*blocks[:start], *blocks[end:]], list(blocks[start:end])


def _is_head(block: Block) -> bool:
    """ "Nơi nhận:", alone or beside the first line of the signature, which is in capitals."""
    match = _HEAD.fullmatch(block.text)
    return bool(match and (not match["beside"] or match["beside"].isupper()))


def _signature(blocks: Sequence[Block]) -> int:
    """Where short last lines begin with an authority in capitals; the end where they don't."""
    for place in range(max(0, len(blocks) - _MOST_SIGNING), len(blocks)):
        tail = blocks[place:]
        if _AUTHORITY.match(tail[0].text) and tail[0].text.isupper() and all(_may_sign(block) for block in tail):
            return place
    return len(blocks)


def _may_sign(block: Block) -> bool:
    return block.rows is None and len(block.text) <= _LONGEST_SIGNING and not split_label(block.text)


def _begins_appendix(block: Block) -> bool:
    label = split_label(block.text)
    is_appendix = label is not None and label.rank == Rank.APPENDIX
    return is_appendix or block.rows is not None or (block.text.isupper() and kind_named(block.text) is not None)


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
        return tuple(_own_group(item) for item in items)
    split = next((place for place, item in enumerate(items) if not _ABOVE.search(item)), len(items))
    groups = ("lưu" if _FILED.match(item) else labels[place >= split] for place, item in enumerate(items))
    return tuple(Recipient(item, group, group_inferred=True) for item, group in zip(items, groups, strict=True))


def _own_group(item: str) -> Recipient:
    """The group that a line names itself: "Bộ Nông nghiệp và Môi trường (để báo cáo)"."""
    match = _OWN_GROUP.search(item)
    return Recipient(item, match["group"] if match else None)


def _items(blocks: Sequence[Block]) -> tuple[list[str], list[str]]:
    """The dashed lines, each with the lines in small letters that it goes on in; and all other lines."""
    items: list[str] = []
    others: list[str] = []
    signing: list[str] = []
    for block in blocks:
        if _ITEM.match(block.text):
            item, beside = _apart(_ITEM.sub("", block.text, count=1))
            items.append(item)
            signing += beside
        elif items and not others and block.text[0].islower():
            items[-1] += f" {block.text}"
        else:
            others.append(block.text)
    return [item.rstrip(_TRAILING) for item in items], [*signing, *others]


def _apart(item: str) -> tuple[str, list[str]]:
    """A recipient, and the line of the signature that stood beside it in the other column."""
    for match in _BESIDE.finditer(item):
        beside = item[match.end() :]
        if beside.isupper() and _AUTHORITY.match(beside):
            return item[: match.start()], [beside]
    return item, []


def read_back_matter(blocks: Sequence[Block]) -> BackMatter:
    """Recipients and the lines of the signature; groups are inferred where their labels stand apart."""
    head = _HEAD.fullmatch(blocks[0].text) if blocks else None
    labels, rest = _group_labels(blocks[1 if head else 0 :])
    items, signing = _items(rest)
    beside = [head["beside"]] if head and head["beside"] else []
    recipients = _grouped(items, labels)
    inferred = any(recipient.group_inferred for recipient in recipients)
    message = "Nhóm nơi nhận là suy luận: nhãn đứng tách khỏi danh sách."
    english = "The groups of recipients are inferred: their labels stand apart from the list."
    return BackMatter(
        recipients=recipients,
        signature=(*beside, *signing),
        warnings=(ReadingWarning("inferred_groups", message, english, blocks[0].lines),) if inferred else (),
    )


def passed_on(nodes: Sequence[Node]) -> str | None:
    """The day on which a law was passed, where its last words say so: the gazette prints no date above it."""
    said = _PASSED.search(nodes[-1].text) if nodes and nodes[-1].kind is NodeKind.CLOSING else None
    return iso_day(said) if said else None
