"""The notes page of a slide as PresentationML: the picture of the slide, the notes, the number."""

from desktop.export.pptx.text import LANGUAGE, NAMESPACES, TREE_HEAD, plain_xml

_LOCKED = '<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>'
_PICTURE = (
    '<p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide Image"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" '
    'noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg"/></p:nvPr></p:nvSpPr><p:spPr/></p:sp>'
)


def notes_xml(notes: str) -> str:
    """The notes slide that holds `notes`, a paragraph a line."""
    lines = "".join(
        f'<a:p><a:r><a:rPr lang="{LANGUAGE}"/><a:t>{plain_xml(line)}</a:t></a:r></a:p>' for line in notes.split("\n")
    )
    body = (
        f'<p:sp><p:nvSpPr><p:cNvPr id="3" name="Notes"/>{_LOCKED}<p:nvPr><p:ph type="body" idx="1"/></p:nvPr>'
        f"</p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/>{lines}</p:txBody></p:sp>"
    )
    return (
        f"<p:notes {NAMESPACES}><p:cSld><p:spTree>{TREE_HEAD}{_PICTURE}{body}</p:spTree></p:cSld>"
        "<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>"
    )
