"""Qt without a window."""

import os
import subprocess
import sys

SAYS = """
import os
from desktop.cli.offscreen import offscreen_application
size = offscreen_application((1366, 768)).primaryScreen().size()
print(size.width(), size.height(), os.environ["QT_QPA_PLATFORM"])
"""


def test_the_screen_is_as_large_as_asked_for(root):
    """Dialogs are as wide in a picture as on such a screen; a process started from there has one of its own."""
    environment = {key: value for key, value in os.environ.items() if not key.startswith("QT_")}
    said = subprocess.run([sys.executable, "-c", SAYS], cwd=root, env=environment, check=True, capture_output=True)
    assert said.stdout.split() == [b"1366", b"768", b"offscreen"]
