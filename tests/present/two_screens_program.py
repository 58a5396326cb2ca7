"""A show on the real screens of this process, driven by keys; prints what happened as JSON."""

import json
import sys

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop.present.clock import SystemClock
from desktop.present.desktop_screens import DesktopScreens
from desktop.present.presenter import Presenter
from desktop.slides.deck import Deck, DeckSettings, Slide, SlideKind
from desktop.slides.fit.fit import lay_out
from desktop.slides.fonts import load_fonts
from desktop.slides.paint import slide_image
from desktop.slides.theme import load_theme


def home(window: QWidget) -> list[object]:
    """Screen, place, scale and state of a window."""
    area = window.geometry()
    place = [area.x(), area.y(), area.width(), area.height()]
    return [window.screen().name(), *place, window.devicePixelRatioF(), window.isFullScreen()]


def main() -> None:
    application = QApplication(sys.argv)
    load_fonts()
    slides = tuple(Slide(SlideKind.POINTS, f"Trang {number}") for number in range(1, 6))
    deck = Deck("tai-lieu", "Bộ trang thử", slides, DeckSettings(), body_px=62, needed_px=60)
    screens = DesktopScreens(application)
    layout, theme = lay_out(deck), load_theme("dark")
    presenter = Presenter(deck, layout, theme, screens=screens, clock=SystemClock())
    presenter.start()
    told: dict[str, object] = {"stage": home(presenter.stage), "lectern": home(presenter.lectern)}
    QTest.keyClick(presenter.lectern, Qt.Key.Key_Right)
    QTest.keyClick(presenter.stage, Qt.Key.Key_PageDown)
    told["place"] = presenter.stage.view.place
    picture = presenter.stage.grab().toImage()
    painted = slide_image(layout, 2, picture.width(), theme)
    told["pixels"] = [picture.width(), picture.height()]
    told["sharp"] = picture.convertToFormat(painted.format()) == painted
    QTest.keyClick(presenter.stage, Qt.Key.Key_S)
    told["swapped"] = {"stage": home(presenter.stage), "lectern": home(presenter.lectern)}
    presenter.end()
    print(json.dumps(told))  # noqa: T201  # the test reads it


if __name__ == "__main__":
    main()
