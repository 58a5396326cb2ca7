"""Everything that a speaker can ask for, by name."""

from enum import StrEnum


class Action(StrEnum):
    """What a key, a button, a clicker or a phone asks for.

    GO_TO is the Enter key: the slide whose number was typed, or yes to the question that is open.
    END is Escape: one step back, and the question whether to end where there is no step back.
    ASK freezes the hall and opens the search, SEARCH opens it and lets the hall see what the speaker sees.
    RETURN leads from an answer to the moment before the question, BACK to the slide before the last jump.
    """

    NEXT = "next"
    PREVIOUS = "previous"
    FIRST = "first"
    LAST = "last"
    GO_TO = "go_to"
    ERASE = "erase"
    BACK = "back"
    BLACK = "black"
    WHITE = "white"
    BLANK = "blank"
    FREEZE = "freeze"
    RESUME = "resume"
    ASK = "ask"
    SEARCH = "search"
    RETURN = "return"
    GRID = "grid"
    CONTENTS = "contents"
    HELP = "help"
    POINTER = "pointer"
    SPOTLIGHT = "spotlight"
    PEN = "pen"
    UNDO = "undo"
    WIPE = "wipe"
    ZOOM = "zoom"
    ZOOM_IN = "zoom_in"
    ZOOM_OUT = "zoom_out"
    PAN_LEFT = "pan_left"
    PAN_RIGHT = "pan_right"
    PAN_UP = "pan_up"
    PAN_DOWN = "pan_down"
    TIMER = "timer"
    LONGER = "longer"
    SHORTER = "shorter"
    NOTES_BIGGER = "notes_bigger"
    NOTES_SMALLER = "notes_smaller"
    NOTES_UP = "notes_up"
    NOTES_DOWN = "notes_down"
    PEEK = "peek"
    SWAP = "swap"
    WINDOWED = "windowed"
    REMOTE = "remote"
    END = "end"
