"""Jobs in the background."""

import threading

import pytest
from PySide6.QtCore import QObject, Signal, Slot

from desktop.errors import AppError
from desktop.ui.behind.runner import Cancelled, Job, Runner, one_thread


class Ear(QObject):
    """Remembers on which thread a result was made and on which it was received."""

    heard = Signal()

    @Slot(object)
    def hear(self, worker: str) -> None:
        self.threads = (worker, threading.current_thread().name)
        self.heard.emit()


@pytest.fixture
def runner(qapp, executor) -> Runner:
    return Runner(executor)


def news_of(job: Job) -> list[object]:
    news: list[object] = []
    job.progressed.connect(lambda done, total: news.append((done, total)))
    job.succeeded.connect(news.append)
    job.failed.connect(lambda error: news.append(error.code))
    job.finished.connect(lambda: news.append("finished"))
    return news


def test_a_job_reports_its_progress_then_its_result_then_its_end(runner, executor):
    """Nothing is said before the executor works."""

    def work(job):
        job.report(1, 2)
        return "done"

    job = Job(work)
    news = news_of(job)
    runner.start(job)
    assert news == []
    executor.drain()
    assert news == [(1, 2), "done", "finished"]


def test_what_a_person_can_mend_is_news_and_no_mistake(runner, executor):
    """An AppError arrives by `failed`."""

    def work(_):
        raise AppError("Hỏng", "Broken", code="broken")

    job = Job(work)
    news = news_of(job)
    runner.start(job)
    executor.drain()
    assert news == ["broken", "finished"]


def test_a_mistake_is_raised_on_the_windows_thread(runner, executor, qtbot):
    """Anything else than an AppError reaches the excepthook."""
    job = Job(lambda _: 1 / 0)
    with qtbot.capture_exceptions() as raised:
        runner.start(job)
        executor.drain()
    assert [kind for kind, _, _ in raised] == [ZeroDivisionError]


def test_a_job_called_off_stops_at_its_next_report_and_says_nothing_more(runner, executor):
    """The work after the report is never done."""
    reached = []

    def work(job):
        job.cancel()
        job.report(1, 2)
        reached.append("too far")

    job = Job(work)
    news = news_of(job)
    runner.start(job)
    executor.drain()
    assert (news, reached) == (["finished"], [])


def test_a_job_called_off_before_its_turn_is_never_begun(runner, executor):
    """Closing the window doesn't wait for what nobody needs any more."""
    begun = []
    job = Job(lambda _: begun.append(1))
    news = news_of(job)
    runner.start(job)
    job.cancel()
    executor.drain()
    assert (news, begun) == (["finished"], [])


def test_cancel_all_drops_the_results_of_everything_that_waits(runner, executor):
    """A result that comes all the same is not told."""
    jobs = [Job(lambda _: "late") for _ in range(2)]
    news = [news_of(job) for job in jobs]
    for job in jobs:
        runner.start(job)
    runner.cancel_all()
    executor.drain()
    assert news == [["finished"], ["finished"]]


def test_a_report_after_cancelling_raises(qapp):
    """The work itself sees that it was called off."""
    job = Job(lambda _: None)
    job.cancel()
    with pytest.raises(Cancelled):
        job.report(0, 1)


def test_on_a_real_thread_the_news_arrives_on_the_windows_thread(qtbot):
    """Work is done elsewhere, its result is received here."""
    executor, ear = one_thread("test"), Ear()
    job = Job(lambda _: threading.current_thread().name)
    job.succeeded.connect(ear.hear)
    with qtbot.waitSignal(ear.heard):
        Runner(executor).start(job)
    executor.shutdown()
    assert ear.threads == ("test_0", threading.current_thread().name)
