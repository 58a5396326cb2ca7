"""A bar chart as DrawingML, and the workbook behind it."""

from io import BytesIO

from desktop.export.pptx.chart import URI, NativeChart
from desktop.export.pptx.text import NAMESPACES, SCHEME, hundredths, plain_xml, run, xml_characters
from desktop.slides.fonts import OFFICE_NAME, Type
from desktop.slides.theme import Colour

SHEET, NAME = "Số liệu", "Giá trị"
APART = "\u2002"
"""Between a bar and its figure: office programs leave no space there, and the line of the plan may pass there."""
_NONE = "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>"


def chart_xml(chart: NativeChart, workbook: str) -> str:
    """The chart's part; `workbook` is what it calls its workbook."""
    last = len(chart.bars) + 1
    names = _cached("c:strCache", [name for name, _ in chart.rows])
    amounts = _cached("c:numCache", [f"{bar.amount:.15g}" for bar in chart.bars])
    series = (
        '<c:ser><c:idx val="0"/><c:order val="0"/>'
        f"<c:tx><c:strRef><c:f>'{SHEET}'!$B$1</c:f>{_cached('c:strCache', [NAME])}</c:strRef></c:tx>"
        f'{_fill(Colour.FIGURES)}<c:invertIfNegative val="0"/>{_figures(chart)}'
        f"<c:cat><c:strRef><c:f>'{SHEET}'!$A$2:$A${last}</c:f>{names}</c:strRef></c:cat>"
        f"<c:val><c:numRef><c:f>'{SHEET}'!$B$2:$B${last}</c:f>{amounts}</c:numRef></c:val></c:ser>"
    )
    bars = (
        f'<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>{series}'
        f'<c:gapWidth val="{round(100 * (1 - chart.thick) / chart.thick)}"/>'
        '<c:axId val="1001"/><c:axId val="1002"/></c:barChart>'
    )
    return (
        f'<c:chartSpace xmlns:c="{URI}" {NAMESPACES}><c:date1904 val="0"/><c:roundedCorners val="0"/>'
        f'<c:chart><c:autoTitleDeleted val="1"/><c:plotArea>{_layout(chart)}{bars}{_axes(chart)}{_NONE}</c:plotArea>'
        f'<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>{_NONE}'
        f'<c:externalData r:id="{workbook}"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>'
    )


def workbook(chart: NativeChart) -> bytes:
    """The names and amounts of the bars as an Excel workbook; text stays text whatever it begins with."""
    from xlsxwriter import Workbook

    data = BytesIO()
    with Workbook(data, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}) as book:
        sheet = book.add_worksheet(SHEET)
        sheet.write_string(0, 1, NAME)
        for at, (name, bar) in enumerate(chart.rows, 1):
            sheet.write_string(at, 0, xml_characters(name)[:32767])
            sheet.write_number(at, 1, bar.amount)
    return data.getvalue()


def _layout(chart: NativeChart) -> str:
    """Where the bars themselves stand, so that they are as long as on the stage."""
    sides = (("x", chart.left), ("y", 0.0), ("w", chart.length), ("h", 1.0))
    values = "".join(f'<c:{side} val="{value:.5f}"/>' for side, value in sides)
    modes = '<c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/>'
    return f"<c:layout><c:manualLayout>{modes}{values}</c:manualLayout></c:layout>"


def _axes(chart: NativeChart) -> str:
    """The first bar on top; the names only where the chart writes them; the numbers never: the bars carry theirs."""
    kind = Type(chart.px, bold=not chart.figures)
    return (
        '<c:catAx><c:axId val="1001"/><c:scaling><c:orientation val="maxMin"/></c:scaling>'
        f'<c:delete val="{int(not chart.names)}"/><c:axPos val="l"/><c:numFmt formatCode="General" sourceLinked="0"/>'
        '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>'
        f"<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>{_type(kind)}"
        '<c:crossAx val="1002"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/>'
        '<c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>'
        '<c:valAx><c:axId val="1002"/><c:scaling><c:orientation val="minMax"/>'
        f'<c:max val="{chart.most:.15g}"/><c:min val="0"/></c:scaling><c:delete val="1"/><c:axPos val="t"/>'
        '<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>'
        '<c:tickLblPos val="nextTo"/><c:crossAx val="1001"/><c:crosses val="autoZero"/>'
        '<c:crossBetween val="between"/></c:valAx>'
    )


def _figures(chart: NativeChart) -> str:
    """At the end of each bar its figure, as the text gives it."""
    kind = Type(chart.px, bold=True)
    shows = "".join(
        f'<c:{name} val="{int(chart.figures and name == "showVal")}"/>'
        for name in ("showLegendKey", "showVal", "showCatName", "showSerName", "showPercent", "showBubbleSize")
    )
    labels = "".join(
        f'<c:dLbl><c:idx val="{at}"/><c:tx><c:rich><a:bodyPr wrap="none"/><a:p>'
        f"{run(APART, kind, Colour.TEXT)}{run(bar.figure.text, kind, Colour.TEXT)}</a:p></c:rich></c:tx>"
        f'<c:dLblPos val="outEnd"/>{shows}</c:dLbl>'
        for at, bar in enumerate(chart.bars)
    )
    place = '<c:dLblPos val="outEnd"/>' if chart.figures else ""
    return f"<c:dLbls>{labels if chart.figures else ''}{_NONE}{_type(kind)}{place}{shows}</c:dLbls>"


def _type(kind: Type) -> str:
    return (
        f'<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="{hundredths(round(kind.px))}" b="{int(kind.bold)}">'
        f'<a:solidFill><a:schemeClr val="{SCHEME[Colour.TEXT]}"/></a:solidFill><a:latin typeface="{OFFICE_NAME}"/>'
        '</a:defRPr></a:pPr><a:endParaRPr lang="vi-VN"/></a:p></c:txPr>'
    )


def _fill(colour: Colour) -> str:
    return f'<c:spPr><a:solidFill><a:schemeClr val="{SCHEME[colour]}"/></a:solidFill></c:spPr>'


def _cached(tag: str, values: list[str]) -> str:
    points = "".join(f'<c:pt idx="{at}"><c:v>{plain_xml(value)}</c:v></c:pt>' for at, value in enumerate(values))
    form = "<c:formatCode>General</c:formatCode>" if tag == "c:numCache" else ""
    return f'<{tag}>{form}<c:ptCount val="{len(values)}"/>{points}</{tag}>'
