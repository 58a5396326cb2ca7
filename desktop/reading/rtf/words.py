"""The control words of RTF that matter for reading; every other one is passed over."""

CHARACTERS = {
    "emdash": "—", "endash": "–", "lquote": "‘", "rquote": "’", "ldblquote": "“", "rdblquote": "”", "bullet": "•",
    "tab": "\t", "emspace": " ", "enspace": " ", "qmspace": " ", "~": " ", "_": "-", "{": "{", "}": "}", "\\": "\\",
}  # fmt: skip
"""Words and symbols that stand for a character."""

PARAGRAPH_ENDS = frozenset({"par", "sect", "\n", "\r", "nestcell"})
BREAKS = {"line": False, "softline": False, "page": True, "column": True}
"""Ends of lines, and whether the page or column ends too."""

SKIPPED = frozenset(
    {
    "colortbl", "stylesheet", "info", "pict", "object", "header", "headerl", "headerr", "headerf", "footer",
    "footerl", "footerr", "footerf", "fldinst", "xe", "tc", "nonshppict", "shprslt", "nonesttables", "sp", "ftnsep",
    "ftnsepc", "ftncn", "aftnsep", "aftnsepc", "aftncn", "annotation", "filetbl", "pntxta", "pntxtb", "objclass",
    "objdata", "bkmkstart", "bkmkend",
    }
)  # fmt: skip
"""Groups whose text is not the document's."""

PICTURES = frozenset({"pict", "object"})

HOLDERS = frozenset({"shpinst", "do", "upr", "shpgrp"})
"""Groups that hold text of the document deeper down only."""

BOXES = frozenset({"shptxt", "dptxbxtext"})
NOTE, UNICODE, FONTS = "footnote", "ud", "fonttbl"
LABELS = frozenset({"listtext", "pntext"})

TOGGLES = {"b": "bold", "i": "italic", "v": "hidden", "caps": "capitals", "deleted": "deleted", "super": "raised"}
UNRAISED = frozenset({"nosupersub", "sub"})
ALIGNMENTS = {"ql": False, "qj": False, "qr": False, "qd": False, "qc": True}
"""Whether a paragraph is centred."""

BORDERED_SIDES = frozenset({"clbrdrt", "clbrdrl", "clbrdrb", "clbrdrr"})
VISIBLE_BORDERS = frozenset({"brdrs", "brdrth", "brdrdb", "brdrdot", "brdrdash", "brdrhair"})
INVISIBLE_BORDERS = frozenset({"brdrnone", "brdrnil", "brdrtbl"})
