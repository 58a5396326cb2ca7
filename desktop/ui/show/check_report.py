"""What can be said before a talk about screens, sleep, power, time and the back row, in sentences."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from desktop.present.action import Action
from desktop.present.clock import spoken
from desktop.present.key_words import press_text
from desktop.present.keymap import OwnKeys
from desktop.present.pace import plan_of
from desktop.present.ports import ScreenProvider
from desktop.present.power import Power, power_now
from desktop.present.screens import ScreenInfo, place
from desktop.slides.legibility import deck_legibility
from desktop.ui.decks.model import LaidOutDeck
from desktop.ui.show.wake_holder import WakeHolder

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class CheckParts:
    """What the check looks at; `hall` gives the screen that was the hall's last time, `keys` the person's own keys."""

    screens: ScreenProvider
    wake: WakeHolder
    hall: Callable[[], ScreenInfo | None]
    keys: Callable[[], OwnKeys] = dict
    keep_keys: Callable[[OwnKeys], None] = lambda _keys: None
    power: Callable[[], Power] = power_now


@dataclass(frozen=True, slots=True)
class Line:
    """One thing that was checked; `is_well` None where it can't be told."""

    subject: str
    sentence: str
    is_well: bool | None = True


def screen_lines(parts: CheckParts) -> Iterator[Line]:
    """Which screens there are, how large, and what each will show."""
    screens, placement = parts.screens.screens(), place(parts.screens.screens(), parts.hall())
    if placement.mirrored:
        yield Line(
            translate("Check", "Màn hình"),
            translate(
                "Check", "Hai màn hình đang lặp nhau: hội trường sẽ thấy lời dẫn. Nhấn Windows + P, chọn Mở rộng."
            ),
            is_well=False,
        )
    elif not placement.apart:
        sentence = translate("Check", "Chỉ có một màn hình: màn chiếu chiếm cả màn hình; {press} để xem lời dẫn.")
        sentence = sentence.format(press=press_text(Action.PEEK, parts.keys()))
        yield Line(translate("Check", "Màn hình"), sentence, is_well=None)
    for number, screen in enumerate(screens, 1):
        yield Line(translate("Check", "Màn {number}").format(number=number), _screen(screen, placement.stage))


def _screen(screen: ScreenInfo, stage: ScreenInfo | None) -> str:
    name = " ".join(part for part in (screen.manufacturer, screen.model) if part) or screen.name
    role = translate("Check", "hội trường") if screen == stage else translate("Check", "bàn báo cáo")
    width, height = screen.geometry.width, screen.geometry.height
    return translate("Check", "{name}, {width}×{height}: {role}").format(
        name=name, width=width, height=height, role=role
    )


def power_line(power: Power) -> Line:
    subject = translate("Check", "Nguồn điện")
    charge = "" if power.percent is None else f" ({power.percent} %)"
    if power.is_plugged is None:
        return Line(subject, translate("Check", "Hệ thống không cho biết; hãy cắm sạc."), is_well=None)
    if power.is_plugged:
        return Line(subject, translate("Check", "Đang cắm điện{charge}.").format(charge=charge))
    return Line(subject, translate("Check", "Đang chạy pin{charge}: cắm sạc vào.").format(charge=charge), is_well=False)


def sleep_line(is_awake: bool | None) -> Line:
    subject = translate("Check", "Ngủ và thông báo")
    if is_awake is None:
        return Line(subject, translate("Check", "Đang hỏi hệ thống…"), is_well=None)
    quiet = translate("Check", "Tự bật Không làm phiền để thông báo không hiện giữa buổi.")
    if is_awake:
        return Line(subject, translate("Check", "Máy sẽ không ngủ khi đang chiếu.") + " " + quiet)
    sentence = translate("Check", "Hệ thống không nhận lệnh giữ máy thức: tắt chế độ ngủ và bảo vệ màn hình.")
    return Line(subject, f"{sentence} {quiet}", is_well=False)


def deck_lines(laid_out: LaidOutDeck | None, now: datetime) -> Iterator[Line]:
    """The time, how long the deck takes, and whether the back row can read it."""
    if laid_out is None:
        yield Line(translate("Check", "Bộ trang"), translate("Check", "Chưa mở tài liệu nào."), is_well=None)
        return
    deck = laid_out.deck
    limit = deck.settings.minutes * 60 if deck.settings.minutes else None
    sentence = translate("Check", "Bây giờ là {now}. {count} trang, dự kiến {time}.")
    time = spoken(plan_of(deck, limit).total)
    yield Line(translate("Check", "Thời gian"), sentence.format(now=f"{now:%H:%M}", count=len(deck.slides), time=time))
    report = deck_legibility(laid_out.layout, laid_out.theme, deck.settings.room)
    subject = translate("Check", "Hàng ghế cuối")
    if not report.reasons:
        yield Line(subject, translate("Check", "Trang nào cũng đọc được từ hàng ghế cuối."))
    for reason, numbers in report.reasons.items():
        shown = ", ".join(map(str, numbers[:8])) + ("…" if len(numbers) > 8 else "")
        yield Line(
            subject, translate("Check", "Trang {numbers}: {why}").format(numbers=shown, why=reason), is_well=False
        )
