"""The commands of `sotay`."""

import sys
from pathlib import Path

import click

from desktop.cli.choices import APART_HELP, MINUTES_HELP, PAPER, PAPER_HELP, RATE_HELP, ROOM, SIZE
from desktop.cli.output import plain_errors, print_json, print_lines, print_sentence
from desktop.cli.place import LIBRARY_HELP, PROFILE_HELP, Place, remember_place, with_place
from desktop.export.formats import Form
from desktop.guidance.quiz.quiz import Style, Wish
from desktop.paths import shipped_library
from desktop.slides.deck import USUAL_RATE, Aspect, DeckSettings, Detail, Room

_PATH = click.Path(path_type=Path)
_JSON = click.option("--json", "as_json", is_flag=True, help="Một giá trị JSON. / One JSON value.")


class _Commands(click.Group):
    """A file in the place of a command is opened in the window: so the system starts the program for it."""

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        from desktop.study.packs.file import ENDING

        first = Path(args[0])
        if args[0] not in self.commands and (first.suffix.lower() == ENDING or first.is_file()):
            return "open", self.commands["open"], args
        return super().resolve_command(ctx, args)


@click.group(cls=_Commands, invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]})
@click.option("--library", type=_PATH, default=None, help=LIBRARY_HELP)
@click.option("--profile", type=_PATH, default=None, help=PROFILE_HELP)
@click.option("--self-test", is_flag=True, help="Kiểm tra bản cài đặt rồi thoát. / Check this installation and exit.")
@click.version_option(package_name="sotay", prog_name="sotay")
@click.pass_context
def sotay(context: click.Context, library: Path | None, profile: Path | None, self_test: bool) -> None:
    """Sổ tay báo cáo viên. Không có lệnh: mở cửa sổ. / Without a command: the window."""
    remember_place(context, library, profile)
    if context.invoked_subcommand is not None:
        return
    if self_test:
        from desktop.cli.self_test import run_self_test

        sys.exit(run_self_test())
    from desktop.app import run

    sys.exit(run(sys.argv[:1], library=context.obj.library, profile=context.obj.profile))


@sotay.command()
@click.argument("document", required=False)
@_JSON
@with_place
def outline(place: Place, document: str | None, as_json: bool) -> None:
    """In cây mục của tài liệu. / Print the tree of a document."""
    from desktop.cli.outline import outline_json, outline_lines

    with plain_errors(), place.open_to_read() as library:
        ids = [document] if document else [summary.id for summary in library.documents()]
        if as_json:
            print_json(outline_json(library, ids))
        else:
            for id_ in ids:
                print_lines(*outline_lines(library.document(id_)))


@sotay.command()
@click.argument("query")
@click.option("--limit", type=click.IntRange(1, 1000), default=20, show_default=True)
@click.option("--document", default=None, help="Chỉ tìm trong tài liệu này. / Only in this document.")
@_JSON
@with_place
def search(place: Place, query: str, limit: int, document: str | None, as_json: bool) -> None:
    """Tìm trong kho tài liệu; gõ có dấu hoặc không dấu. / Search, with or without accents."""
    from desktop.cli.searching import search_json, search_lines

    with plain_errors(), place.open_to_read() as library:
        value, result = search_json(library, query, limit, document)
        if as_json:
            print_json(value)
        else:
            print_lines(*search_lines(query, result))


@sotay.command()
@click.argument("document")
@click.argument("path")
@click.option("--footnote", default=None, help="Chú thích của mục. / A note of the node.")
@click.option("--limit", type=click.IntRange(1, 1000), default=20, show_default=True)
@_JSON
@with_place
def similar(place: Place, document: str, path: str, footnote: str | None, limit: int, as_json: bool) -> None:
    """Tìm các đoạn tương tự trong mọi tài liệu. / Passages that say much the same."""
    from desktop.cli.searching import similar_json, similar_lines
    from desktop.guidance.refs import NodeRef

    ref = NodeRef(document, path, footnote)
    with plain_errors(), place.open_to_read() as library:
        value, result = similar_json(library, ref, limit)
        if as_json:
            print_json(value)
        else:
            print_lines(*similar_lines(ref, result))


@sotay.command()
@click.argument("old")
@click.argument("new")
@_JSON
@with_place
def compare(place: Place, old: str, new: str, as_json: bool) -> None:
    """So sánh hai bản, hai tài liệu hoặc tệp. / Compare two editions (ID@2), documents or files."""
    from desktop.cli.comparing import comparison_json, comparison_lines, side
    from desktop.compare.compared import compared

    with plain_errors(), place.open_to_read() as library:
        before, after = side(library, old), side(library, new)
        found = compared(before[0], after[0])
        if as_json:
            print_json(comparison_json(before, after, found))
        else:
            print_lines(*comparison_lines(found))


@sotay.command("import")
@click.argument("files", nargs=-1, required=True, type=_PATH)
@_JSON
@with_place
def import_(place: Place, files: tuple[Path, ...], as_json: bool) -> None:
    """Nạp tệp vào kho tài liệu. / Read files into the library."""
    from desktop.cli.importing import import_file, tell

    with plain_errors(), place.open_to_write() as library:
        done = []
        for path in files:
            done.append(import_file(library, path))
            if not as_json:
                tell(done[-1])
    refused = [imported for imported in done if imported.is_refused]
    if as_json:
        counts = {"imported": len(done) - len(refused), "refused": len(refused)}
        print_json({"files": [imported.json for imported in done], **counts})
    sys.exit(1 if refused else 0)


@sotay.command()
@click.argument("target", type=_PATH)
@click.option("--document", "documents", multiple=True, help="Chỉ tài liệu này; lặp lại được. / Only this; repeatable.")
@click.option("--no-marks", is_flag=True, help="Không kèm đánh dấu. / Without marks.")
@click.option("--no-notes", is_flag=True, help="Không kèm ghi chú riêng. / Without personal notes.")
@click.option("--no-cards", is_flag=True, help="Không kèm thẻ nhớ. / Without cards.")
@click.option("--schedules", is_flag=True, help="Kèm lịch ôn của thẻ. / With the schedules of cards.")
@click.option("--no-decks", is_flag=True, help="Không kèm bộ trang chiếu. / Without decks.")
@click.option("--searches", is_flag=True, help="Kèm các lượt tìm đã lưu. / With saved searches.")
@_JSON
@with_place
def pack(place: Place, target: Path, documents: tuple[str, ...], as_json: bool, **chosen: bool) -> None:
    """Gói tài liệu, đánh dấu, thẻ, bộ trang chiếu vào một tệp .sotay. / A study pack for a colleague."""
    from desktop.cli.packing import pack_lines, pack_up
    from desktop.study.packs.value import Wish

    without = {name: not chosen[f"no_{name}"] for name in ("marks", "notes", "cards", "decks")}
    wish = Wish(documents, schedules=chosen["schedules"], searches=chosen["searches"], **without)
    with plain_errors():
        value = pack_up(place, wish, target)
    if as_json:
        print_json(value)
    else:
        print_lines(*pack_lines(value))


@sotay.command()
@click.argument("file", type=_PATH)
@click.option("--preview", is_flag=True, help="Chỉ xem, không nhập. / Look only, take nothing in.")
@click.option("--apart", is_flag=True, help=APART_HELP)
@_JSON
@with_place
def unpack(place: Place, file: Path, preview: bool, apart: bool, as_json: bool) -> None:
    """Nhập gói .sotay của đồng nghiệp. / Take a colleague's study pack in."""
    from desktop.cli.packing import unpack as take_in
    from desktop.cli.packing import unpack_lines

    with plain_errors():
        value = take_in(place, file, is_apart=apart, is_preview=preview)
    if as_json:
        print_json(value)
    else:
        print_lines(*unpack_lines(value))


@sotay.command()
@click.option("--reindex", is_flag=True, help="Dựng lại chỉ mục tìm kiếm trước. / Make the search index anew first.")
@_JSON
@with_place
def check(place: Place, reindex: bool, as_json: bool) -> None:
    """Kiểm tra các tệp dữ liệu. / Check the data files."""
    from desktop.cli.checking import check_json, make_index_anew

    with plain_errors():
        if reindex:
            make_index_anew(place)
        value = check_json(place)
    files = [value[name] for name in ("library", "study") if value[name]]
    if as_json:
        print_json(value)
    else:
        for file in files:
            print_lines(f"{file['path']}: {'tốt' if file['ok'] else 'có lỗi'}", *file["problems"])
    sys.exit(0 if all(file["ok"] for file in files) else 1)


@sotay.command()
@click.argument("document")
@click.option(
    "--to", "target", type=_PATH, required=True, help="Tệp .pptx .pdf .html .docx .odp .md .zip, hoặc thư mục ảnh PNG."
)
@click.option("--section", "sections", multiple=True, help="Chỉ mục này; lặp lại được. / Only this node; repeatable.")
@click.option("--detail", type=click.Choice(["short", "full"]), default="short", show_default=True)
@click.option(
    "--room", type=ROOM, default="6:1", show_default=True, help="Khoảng cách:chiều cao ảnh. / Distance:height."
)
@click.option("--theme", type=click.Choice(["light", "dark", "contrast"]), default="light", show_default=True)
@click.option("--aspect", type=click.Choice(["16:9", "4:3"]), default="16:9", show_default=True)
@click.option("--minutes", type=click.FloatRange(1, 600), default=None, help=MINUTES_HELP)
@click.option("--rate", type=click.FloatRange(60, 400), default=USUAL_RATE, show_default=True, help=RATE_HELP)
@click.option("--footer", default="", help="Dòng chữ riêng ở chân trang. / A line of your own at the foot.")
@click.option("--logo", type=_PATH, default=None, help="Ảnh biểu trưng ở góc trang. / A picture in the corner.")
@click.option("--as", "paper", type=PAPER, default=None, help=PAPER_HELP)
@_JSON
@with_place
def export(
    place: Place,
    document: str,
    target: Path,
    sections: tuple[str, ...],
    detail: str,
    room: Room,
    theme: str,
    aspect: str,
    minutes: float | None,
    rate: float,
    footer: str,
    logo: Path | None,
    paper: Form | None,
    as_json: bool,
) -> None:
    """Xuất trang chiếu. / Write slides."""
    from desktop.cli.exporting import export_deck, report_line

    settings = DeckSettings(
        sections, Detail(detail), Aspect(aspect), theme, room, (), rate, minutes, footer, str(logo or "")
    )
    with plain_errors(), place.open_to_read() as library:
        report = export_deck(library, document, settings, target, paper)
    if as_json:
        print_json(report.as_json())
    else:
        print_lines(report_line(report))
        for warning in report.warnings:
            print_sentence(warning)


@sotay.command("open", hidden=True)
@click.argument("files", nargs=-1, type=_PATH)
@with_place
def open_(place: Place, files: tuple[Path, ...]) -> None:
    """Mở tệp trong cửa sổ. / Open files in the window."""
    from desktop.app import run

    sys.exit(run(sys.argv[:1], library=place.library, profile=place.profile, files=files))


@sotay.command()
@click.argument("document")
@click.option("--out", "target", type=_PATH, default=None, help="Tệp .docx hoặc .pdf để in. / A file to print.")
@click.option("--questions", type=click.IntRange(1, 200), default=20, show_default=True)
@click.option(
    "--seed", type=int, default=1, show_default=True, help="Số khác ra đề khác. / Another number, another quiz."
)
@click.option("--style", type=click.Choice([style.value for style in Style]), default="choice", show_default=True)
@click.option("--section", "sections", multiple=True, help="Chỉ mục này; lặp lại được. / Only this node; repeatable.")
@click.option("--variants", type=click.IntRange(1, 20), default=2, show_default=True, help="Số mã đề. / Variants.")
@_JSON
@with_place
def quiz(
    place: Place,
    document: str,
    target: Path | None,
    questions: int,
    seed: int,
    style: str,
    sections: tuple[str, ...],
    variants: int,
    as_json: bool,
) -> None:
    """Ra đề kiểm tra từ dữ liệu của tài liệu. / A quiz on a document."""
    from desktop.cli.quizzing import made_quiz, quiz_json, quiz_lines, write_sheet

    wish = Wish(questions, seed, Style(style), sections)
    with plain_errors():
        with place.open_to_read() as library:
            source, made = made_quiz(library, document, wish)
        if target:
            write_sheet(source, made, wish, variants, target)
    if as_json:
        print_json(quiz_json(made, wish, target))
    else:
        print_lines(*quiz_lines(made, target))
    if len(made.questions) < questions:
        print_sentence(f"Tài liệu chỉ đủ dữ liệu cho {len(made.questions)} câu hỏi như vậy.")


@sotay.command("print")
@click.argument("document")
@click.option("--out", "target", type=_PATH, required=True, help="Tệp .pdf. / A .pdf file.")
@click.option("--section", "sections", multiple=True, help="Chỉ mục này; lặp lại được. / Only this node; repeatable.")
@click.option("--size", type=click.IntRange(9, 24), default=13, show_default=True, help="Cỡ chữ, điểm. / Points.")
@click.option("--letters", type=click.Choice(["serif", "sans"]), default="serif", show_default=True)
@click.option("--marks", "has_marks", is_flag=True, help="Kèm đánh dấu, ghi chú của tôi. / With my marks and notes.")
@_JSON
@with_place
def print_(
    place: Place,
    document: str,
    target: Path,
    sections: tuple[str, ...],
    size: int,
    letters: str,
    has_marks: bool,
    as_json: bool,
) -> None:
    """In tài liệu ra PDF, trình bày như văn bản. / A document as a PDF to print."""
    from desktop.cli.printing import print_text

    with plain_errors():
        told = print_text(place, document, sections, size, letters, target, has_marks=has_marks)
    if as_json:
        print_json(told)
    else:
        print_lines(f"{target}: {told['sheets']} trang")


@sotay.command("read-file", hidden=True)
@click.argument("file", type=_PATH)
@click.argument("folder", type=_PATH)
def read_file(file: Path, folder: Path) -> None:
    """Đọc một tệp trong tiến trình riêng. / Read one file in a process of its own."""
    from desktop.reading.isolation.child import read_in_child

    read_in_child(file, folder)


@sotay.command("draw-page", hidden=True)
@click.argument("file", type=_PATH)
@click.argument("page", type=int)
@click.argument("folder", type=_PATH)
def draw_page(file: Path, page: int, folder: Path) -> None:
    """Vẽ một trang PDF trong tiến trình riêng. / Draw a page of a PDF in a process of its own."""
    from desktop.reading.isolation.pictures import draw_in_child

    draw_in_child(file, page, folder)


@sotay.command("build-content", hidden=True)
@click.option("--to", "target", type=_PATH, default=None)
def build_content(target: Path | None) -> None:
    """Dựng content.db từ resources/guidance. / Build content.db from resources/guidance."""
    from desktop.cli.content import build_content as build

    path = target or shipped_library()
    with plain_errors():
        count = build(path)
    print_lines(f"{path}: {count} tài liệu")


@sotay.command()
@click.argument("folder", type=_PATH, default=Path("build/demo"))
@with_place
def demo(place: Place, folder: Path) -> None:
    """Làm trọn công việc chính không cần màn hình. / The main job without a display."""
    from desktop.cli.demo import run_demo

    with plain_errors():
        run_demo(place, folder)


@sotay.command()
@click.argument("folder", type=_PATH)
@click.option("--size", type=SIZE, default="1366x768", show_default=True)
@click.option("--theme", type=click.Choice(["light", "dark", "contrast"]), default="light", show_default=True)
@with_place
def screenshots(place: Place, folder: Path, size: tuple[int, int], theme: str) -> None:
    """Chụp mọi màn hình thành PNG. / A PNG of every screen."""
    from desktop.cli.screenshots import take_screenshots

    with plain_errors():
        print_lines(*(str(path) for path in take_screenshots(place, folder, size, theme)))
