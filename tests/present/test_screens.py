"""The policy of screens: which one is the hall's and which the speaker's."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from desktop.present.screens import Geometry, Placement, ScreenInfo, place

LAPTOP = ScreenInfo("eDP-1", Geometry(0, 0, 1366, 768), primary=True, built_in=True)
HALL = ScreenInfo("HDMI-1", Geometry(1366, 0, 1920, 1080), "ACME", "P100", "77")
OTHER = ScreenInfo("DP-1", Geometry(3286, 0, 1280, 1024), "BENQ", "M1", "42")


def test_no_screen_places_nothing():
    """Without a screen there is no window to place."""
    assert place(()) == Placement(None, None, mirrored=False)


def test_one_screen_is_the_stage_alone():
    """With one screen the stage has it and the lectern has none."""
    assert place((LAPTOP,)) == Placement(LAPTOP, None)


def test_the_screen_that_was_plugged_in_is_the_halls():
    """Of two screens the one that is not built in is the stage, in whatever order they are told."""
    assert place((LAPTOP, HALL)) == place((HALL, LAPTOP)) == Placement(HALL, LAPTOP)


def test_a_built_in_screen_stays_with_the_speaker_even_if_it_is_not_primary():
    """Somebody who made the projector the primary screen still gets the notes on the laptop."""
    projector, laptop = replace(HALL, primary=True), replace(LAPTOP, primary=False)
    assert place((projector, laptop)) == Placement(projector, laptop)


def test_of_two_plugged_in_screens_the_primary_is_the_speakers():
    """A desktop computer with two monitors keeps the notes on the primary one."""
    primary = replace(HALL, primary=True)
    assert place((OTHER, primary)) == Placement(OTHER, primary)


def test_a_remembered_device_is_known_in_another_socket():
    """The hall's screen is known again by maker, model and number when its cable moved."""
    moved = replace(OTHER, name="DP-9")
    assert place((LAPTOP, HALL, moved), remembered=OTHER).stage == moved


def test_a_remembered_socket_is_enough_without_a_serial_number():
    """A screen that tells no number is known by the name of its socket."""
    unnamed = replace(OTHER, serial="")
    assert place((LAPTOP, HALL, unnamed), remembered=unnamed).stage == unnamed


def test_a_remembered_screen_that_is_gone_changes_nothing():
    """What is not there any more has no say."""
    assert place((LAPTOP, HALL), remembered=OTHER) == place((LAPTOP, HALL))


def test_a_person_may_have_chosen_the_laptops_screen_for_the_hall():
    """What was chosen before wins over the guess."""
    assert place((LAPTOP, HALL), remembered=LAPTOP) == Placement(LAPTOP, HALL)


def test_mirrored_outputs_are_one_screen():
    """Two outputs with one geometry are one picture: the stage is alone, and it is said."""
    twin = replace(HALL, geometry=LAPTOP.geometry)
    assert place((LAPTOP, twin)) == Placement(LAPTOP, None, mirrored=True)


def test_swapping_turns_the_roles_and_leaves_one_screen_alone():
    """A swap turns two screens; one screen has nothing to turn."""
    assert place((LAPTOP, HALL)).swapped() == Placement(LAPTOP, HALL)
    assert place((LAPTOP,)).swapped() == place((LAPTOP,))


geometries = st.builds(Geometry, st.sampled_from((0, 1366, 1920)), st.just(0), st.just(1920), st.just(1080))
infos = st.builds(
    ScreenInfo,
    st.sampled_from(("eDP-1", "HDMI-1", "DP-1")),
    geometries,
    serial=st.sampled_from(("", "1", "2")),
    primary=st.booleans(),
    built_in=st.booleans(),
)


@given(st.lists(infos, max_size=4).map(tuple), st.none() | infos)
def test_stage_and_lectern_never_share_a_picture(screens, remembered):
    """Whatever screens there are, notes and slide go to screens with different geometry, both of them there."""
    placement = place(screens, remembered)
    assert (placement.stage is not None) is bool(screens)
    assert placement.apart is (len({each.geometry for each in screens}) > 1)
    if placement.stage and placement.lectern:
        assert placement.stage.geometry != placement.lectern.geometry
        assert {placement.stage, placement.lectern} <= set(screens)
