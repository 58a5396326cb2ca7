"""The list of cards: opened, kept in step, and what is asked for in it."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime

from PySide6.QtCore import QObject, Slot

from desktop.guidance.card_context import with_context, without_answer
from desktop.guidance.cards import Card, CardKind
from desktop.guidance.refs import NodeRef
from desktop.study.card_journal import Undone
from desktop.study.card_rows import KeptCard
from desktop.study.card_states import states_of
from desktop.study.cards import Cards
from desktop.study.renewal import Renewal
from desktop.ui.behind.settings import Settings
from desktop.ui.cards.edit_dialog import EditCardDialog
from desktop.ui.cards.filter import ListedCard
from desktop.ui.cards.keeper import CardKeeper, NotedCard
from desktop.ui.cards.list_dialog import CardsDialog
from desktop.ui.cards.own_card_dialog import OwnCardDialog
from desktop.ui.cards.renew_dialog import RenewDialog
from desktop.ui.cards.words import action_name
from desktop.ui.flows.card_sources import CardSources
from desktop.ui.flows.reading import Reading
from desktop.ui.kit.actions import Actions
from desktop.ui.kit.found_words import mark_format
from desktop.ui.kit.theme import load_theme
from desktop.ui.window.main_window import MainWindow


class CardsList(QObject):
    """One list at a time; it follows every change while it is open."""

    def __init__(self, window: MainWindow, actions: Actions, reading: Reading, keeper: CardKeeper,
                 sources: CardSources, settings: Settings) -> None:  # fmt: skip
        super().__init__(window)
        self._window, self._reading = window, reading
        self._keeper, self._sources, self._settings = keeper, sources, settings
        self._dialog: CardsDialog | None = None
        self._said = ""
        actions["cards"].triggered.connect(self.open)
        keeper.changed.connect(self._on_done)
        for news in (keeper.changed, keeper.added, keeper.asked):
            news.connect(self._on_changed)
        keeper.undone.connect(self._on_undone)
        keeper.renewed.connect(self._on_renewed)

    @Slot()
    def open(self) -> None:
        if self._dialog:
            return
        look = load_theme(self._settings.theme), self._settings.scale
        self._dialog = dialog = CardsDialog(self._sections(), look, self._window)
        dialog.chosen.connect(self._on_chosen)
        dialog.edit_requested.connect(self._on_edit)
        dialog.renew_requested.connect(self._on_renew)
        dialog.remove_requested.connect(self._on_remove)
        dialog.aside_requested.connect(self._on_aside)
        dialog.back_requested.connect(self._on_back)
        dialog.reset_requested.connect(self._on_reset)
        dialog.undo_requested.connect(self._keeper.take_back)
        dialog.finished.connect(self._on_finished)
        dialog.open()
        self._keeper.list_all(self._on_listed)

    def _sections(self) -> list[tuple[str, str]]:
        opened = self._reading.open_document
        nodes = opened.document.children(None) if opened else ()
        return [(node.path, node.heading) for node in nodes if node.is_titled]

    @Slot()
    @Slot(object)
    def _on_changed(self, _news: object = None) -> None:
        if self._dialog:
            self._keeper.list_all(self._on_listed)

    @Slot(object)
    def _on_listed(self, cards: Sequence[NotedCard]) -> None:
        if self._dialog:
            now = datetime.now(UTC)
            rows = [self._row(noted.kept, now) for noted in cards]
            self._dialog.set_rows(sorted(rows, key=lambda row: not row.kept.is_flagged))

    def _row(self, kept: KeptCard, now: datetime) -> ListedCard:
        opened, quote = self._reading.open_document, kept.card.quote
        is_here = opened is not None and opened.document.id == quote.document
        place = " › ".join(part for part in (self._sources.title(quote), kept.card.title) if part)
        if opened is None or not is_here or quote.path not in opened.document:
            return ListedCard(kept, states_of(kept, now), place, is_here=is_here)
        sections = tuple(
            node.path for node in (*opened.document.ancestors(quote.path), opened.document.node(quote.path))
        )
        return ListedCard(kept, states_of(kept, now), kept.card.title or place, sections, is_here=True)

    @Slot(object)
    def _on_chosen(self, kept: KeptCard) -> None:
        if self._dialog:
            self._dialog.accept()
        quote = kept.card.quote
        self._reading.go(NodeRef(quote.document, quote.path, quote.footnote), ((quote.start, quote.end),))

    @Slot(object)
    def _on_edit(self, kept: KeptCard) -> None:
        dialog = self._editor(kept.card)
        dialog.written.connect(self._on_written)
        dialog.open()

    def _editor(self, card: Card) -> OwnCardDialog | EditCardDialog:
        parent = self._dialog or self._window
        if card.kind is CardKind.OWN:
            return OwnCardDialog(card, parent)
        return EditCardDialog(card, mark_format(load_theme(self._settings.theme)), parent)

    @Slot(object)
    def _on_written(self, card: Card) -> None:
        told = self._told(card)
        self._do(self.tr("Đã sửa thẻ."), lambda cards: cards.edit(told))

    def _told(self, card: Card) -> Card:
        """With the title and lead of its sentence, as far as its document is open; no answer in them."""
        opened, quote = self._reading.open_document, card.quote
        if opened and (opened.document.id, opened.revision) == (quote.document, quote.revision):
            return with_context(opened.document, card)
        return without_answer(card)

    @Slot(object)
    def _on_remove(self, ids: Sequence[str]) -> None:
        self._do(self.tr("Đã xóa %n thẻ.", "", len(ids)), lambda cards: cards.remove(ids))

    @Slot(object)
    def _on_aside(self, ids: Sequence[str]) -> None:
        self._do(self.tr("Đã để riêng %n thẻ.", "", len(ids)), lambda cards: cards.put_aside(ids))

    @Slot(object)
    def _on_back(self, ids: Sequence[str]) -> None:
        self._do(self.tr("Đã đưa %n thẻ trở lại.", "", len(ids)), lambda cards: cards.bring_back(ids))

    @Slot(object)
    def _on_reset(self, ids: Sequence[str]) -> None:
        self._do(self.tr("%n thẻ sẽ được học lại từ đầu.", "", len(ids)), lambda cards: cards.begin_anew(ids))

    @Slot(object)
    def _on_renew(self, kept: KeptCard) -> None:
        self._keeper.renew(kept.card.id)

    @Slot(object)
    def _on_renewed(self, renewal: Renewal) -> None:
        theme = load_theme(self._settings.theme)
        dialog = RenewDialog(renewal, theme, mark_format(theme), self._dialog or self._window)
        dialog.taken.connect(self._on_taken)
        dialog.kept_old.connect(self._on_keep)
        dialog.removed.connect(self._on_remove)
        dialog.open()

    @Slot(object)
    def _on_keep(self, ids: Sequence[str]) -> None:
        self._do(self.tr("Thẻ giữ câu cũ."), lambda cards: cards.keep_old(ids))

    @Slot(object, bool)
    def _on_taken(self, card: Card, anew: bool) -> None:
        told = self._told(card)
        self._do(self.tr("Thẻ đã lấy câu mới."), lambda cards: cards.renew(told, anew=anew))

    @Slot(object)
    def _on_undone(self, undone: Undone | None) -> None:
        self._said = self.tr("Không còn gì để hoàn tác.")
        if undone:
            self._said = self.tr("Đã hoàn tác: {what}.").format(what=action_name(undone.name))

    def _do(self, said: str, work: Callable[[Cards], None]) -> None:
        """What is `said` is said when it is done."""
        self._said = said
        self._keeper.change(work)

    @Slot()
    def _on_done(self) -> None:
        if self._dialog:
            self._dialog.say(self._said)

    @Slot()
    def _on_finished(self) -> None:
        self._dialog = None
