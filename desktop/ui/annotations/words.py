"""What colours and kinds of annotations are called on screen."""

from PySide6.QtCore import QCoreApplication

from desktop.guidance.annotations import Annotation, AnnotationKind, Colour


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """A text to be translated where it is shown."""
    return text


_COLOURS = {
    Colour.YELLOW: QT_TRANSLATE_NOOP("Annotations", "Vàng"),
    Colour.GREEN: QT_TRANSLATE_NOOP("Annotations", "Xanh lá"),
    Colour.BLUE: QT_TRANSLATE_NOOP("Annotations", "Xanh dương"),
    Colour.PINK: QT_TRANSLATE_NOOP("Annotations", "Hồng"),
    Colour.PURPLE: QT_TRANSLATE_NOOP("Annotations", "Tím"),
}
_KINDS = {
    AnnotationKind.HIGHLIGHT: QT_TRANSLATE_NOOP("Annotations", "Tô màu"),
    AnnotationKind.BOOKMARK: QT_TRANSLATE_NOOP("Annotations", "Dấu trang"),
    AnnotationKind.NOTE: QT_TRANSLATE_NOOP("Annotations", "Ghi chú"),
}


def colour_name(colour: Colour) -> str:
    """The colour's name in the language of the moment."""
    return QCoreApplication.translate("Annotations", _COLOURS[colour])


def kind_name(kind: AnnotationKind) -> str:
    """The kind's name in the language of the moment."""
    return QCoreApplication.translate("Annotations", _KINDS[kind])


def annotation_name(annotation: Annotation) -> str:
    """What it is: "Tô màu: Hồng", "Dấu trang: Ngày mai", "Ghi chú"."""
    more = colour_name(annotation.colour) if annotation.colour else annotation.folder
    return f"{kind_name(annotation.kind)}: {more}" if more else kind_name(annotation.kind)
